import { setTimeout as delay } from 'node:timers/promises';
import type { Clock, Ids } from '@coffeemesh/kernel';
import type { PaymentProvider } from '../../../domain/ports.ts';
import type { CallKind } from '../../../domain/provider-call.ts';
import {
  ProviderTimeoutError,
  type ProviderNotification,
  type ProviderRequest,
  type ProviderResponse,
} from '../../../domain/provider.ts';
import type { ChargeOutcome, ChargeState, ChargeStore, ProcessedRequest } from '../../../domain/simulator.ts';
import { behaviourOf, type CardBehaviour } from './card-behaviour.ts';

export type SimulatorDeps = { charges: ChargeStore; clock: Clock; ids: Ids };

/**
 * Creates the built-in payment provider. It moves no money. It stores charges as a real provider does, recognises a
 * repeated request by its idempotency key, and simulates the failures that the card's token stands for.
 */
export const createSimulator = ({ charges, clock, ids }: SimulatorDeps): PaymentProvider => {
  const listeners = new Set<(notification: ProviderNotification) => void>();

  const charge = async (request: ProviderRequest): Promise<ProviderResponse> => {
    const behaviour = behaviourOf(request.token ?? '');
    if (behaviour.unreachable) throw new ProviderTimeoutError('The provider cannot be reached');
    if (behaviour.delayMs !== undefined) await delay(behaviour.delayMs);
    const chargeId = `ch_${ids.next().replaceAll('-', '')}`;
    const processed = await charges.charge(request, chargeId, outcomeOf(behaviour), clock.now());
    return processed === undefined ? neverRespond() : respond(request, processed, behaviour);
  };

  const change = async (request: ProviderRequest): Promise<ProviderResponse> => {
    const processed = await charges.change(request, (current) => changeCharge(request, current), clock.now());
    if (processed === undefined) return { outcome: 'refused', reason: 'unknown-charge' };
    return respond(request, processed, behaviourOf(processed.token));
  };

  const respond = (
    { key, kind }: ProviderRequest,
    { response, requestCount }: ProcessedRequest,
    behaviour: CardBehaviour,
  ) => {
    if (behaviour.notifiesRepeatedly)
      setImmediate(() => {
        for (const listener of [...listeners, ...listeners]) listener({ key, response });
      });
    return behaviour.timesOutAfter === kind && requestCount === 1 ? neverRespond() : response;
  };

  return {
    send: (request) => (request.kind === 'authorise' ? charge(request) : change(request)),
    find: (key) => charges.find(key),
    chargesSince: (since) => charges.chargesSince(since),
    onNotification: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const neverRespond = (): Promise<never> => new Promise<never>(() => undefined);

const outcomeOf = ({ refuses, losesFirstRequest }: CardBehaviour): ChargeOutcome => {
  if (refuses?.authorise !== undefined) return { outcome: 'refused', reason: refuses.authorise };
  return { outcome: losesFirstRequest ? 'lost' : 'approved' };
};

const changeCharge = (
  { kind, amount: { amount } }: ProviderRequest,
  charge: ChargeState,
): ChargeState | { refused: string } => {
  const refused = behaviourOf(charge.token).refuses?.[kind] ?? insufficiencyOf(kind, amount, charge);
  if (refused !== undefined) return { refused };
  const { held, captured, refunded } = charge;
  switch (kind) {
    case 'capture':
      return { ...charge, held: held - amount, captured: captured + amount };
    case 'void':
      return { ...charge, held: held - amount };
    case 'refund':
      return { ...charge, refunded: refunded + amount };
    default:
      return { refused: 'not-a-change' };
  }
};

/** The reason to refuse an amount that the charge does not cover. */
const insufficiencyOf = (kind: CallKind, amount: number, charge: ChargeState): string | undefined => {
  const { held, captured, refunded } = charge;
  if (kind === 'refund') return refunded + amount > captured ? 'refund-exceeds-captured' : undefined;
  return amount > held ? 'nothing-held' : undefined;
};
