import { setTimeout as delay } from 'node:timers/promises';
import type { Clock, Ids } from '@coffeemesh/kernel';
import type { CallKind } from '../../domain/provider-call.ts';
import {
  ProviderSilence,
  type Provider,
  type ProviderAnswer,
  type ProviderNotice,
  type ProviderRequest,
} from '../../domain/provider.ts';
import { behaviourOf, type CardBehaviour } from './card-behaviour.ts';
import type { Books, ChargeBook, Entry, Verdict } from './charge-book.ts';

export type SimulatorParts = { book: ChargeBook; clock: Clock; ids: Ids };

/**
 * The built-in provider: moves no money, but keeps books as a provider does, and misbehaves as the card's token says.
 * Its books outlive a crash of ours, and know a repeated request by its idempotency key.
 */
export const createSimulator = ({ book, clock, ids }: SimulatorParts): Provider => {
  const listeners = new Set<(notice: ProviderNotice) => void>();

  const charge = async (request: ProviderRequest): Promise<ProviderAnswer> => {
    const behaviour = behaviourOf(request.token ?? '');
    if (behaviour.unreachable) throw new ProviderSilence('The provider cannot be reached');
    if (behaviour.delayMs !== undefined) await delay(behaviour.delayMs);
    const chargeId = `ch_${ids.next().replaceAll('-', '')}`;
    const entry = await book.charge(request, chargeId, verdictOf(behaviour), clock.now());
    return entry === undefined ? silence() : say(request, entry, behaviour);
  };

  const change = async (request: ProviderRequest): Promise<ProviderAnswer> => {
    const entry = await book.change(request, (books) => changed(request, books), clock.now());
    if (entry === undefined) return { outcome: 'refused', reason: 'unknown-charge' };
    return say(request, entry, behaviourOf(entry.token));
  };

  const say = ({ key, kind }: ProviderRequest, { answer, timesAsked }: Entry, behaviour: CardBehaviour) => {
    if (behaviour.repeatsItself)
      setImmediate(() => {
        for (const listener of [...listeners, ...listeners]) listener({ key, answer });
      });
    return behaviour.silentAfter === kind && timesAsked === 1 ? silence() : answer;
  };

  return {
    perform: (request) => (request.kind === 'authorise' ? charge(request) : change(request)),
    find: (key) => book.find(key),
    chargesSince: (since) => book.chargesSince(since),
    onNotice: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** An answer that never comes. */
const silence = (): Promise<never> => new Promise<never>(() => undefined);

const verdictOf = ({ refuses, firstIsLost }: CardBehaviour): Verdict => {
  if (refuses?.authorise !== undefined) return { outcome: 'refused', reason: refuses.authorise };
  return { outcome: firstIsLost ? 'lost' : 'approved' };
};

const changed = ({ kind, amount: { amount } }: ProviderRequest, books: Books): Books | { refused: string } => {
  const refused = behaviourOf(books.token).refuses?.[kind] ?? shortfall(kind, amount, books);
  if (refused !== undefined) return { refused };
  const { held, captured, refunded } = books;
  switch (kind) {
    case 'capture':
      return { ...books, held: held - amount, captured: captured + amount };
    case 'void':
      return { ...books, held: held - amount };
    case 'refund':
      return { ...books, refunded: refunded + amount };
    default:
      return { refused: 'not-a-change' };
  }
};

/** Why the books do not allow it. */
const shortfall = (kind: CallKind, amount: number, { held, captured, refunded }: Books): string | undefined => {
  if (kind === 'refund') return refunded + amount > captured ? 'refund-exceeds-captured' : undefined;
  return amount > held ? 'nothing-held' : undefined;
};
