import type { CallKind } from '../../domain/provider-call.ts';

/** How a card of the simulator behaves; what is not said, works. */
export type CardBehaviour = {
  /** What is refused, and why. */
  refuses?: Partial<Record<CallKind, string>>;
  /** What is done, while the first answer never comes. */
  silentAfter?: CallKind;
  /** The first request does not get through. */
  firstIsLost?: boolean;
  /** Nothing gets through at all. */
  unreachable?: boolean;
  /** Says the same twice more, of its own accord. */
  repeatsItself?: boolean;
  /** How long it takes. */
  delayMs?: number;
};

const cards: Readonly<Record<string, CardBehaviour>> = {
  tok_approve: {},
  tok_decline: { refuses: { authorise: 'card-declined' } },
  tok_insufficient_funds: { refuses: { authorise: 'insufficient-funds' } },
  tok_timeout_after_charge: { silentAfter: 'authorise' },
  tok_timeout_before_charge: { firstIsLost: true },
  tok_timeout_after_capture: { silentAfter: 'capture' },
  tok_timeout_after_refund: { silentAfter: 'refund' },
  tok_double_answer: { repeatsItself: true },
  tok_slow: { delayMs: 1_000 },
  tok_unavailable: { unreachable: true },
  tok_capture_refused: { refuses: { capture: 'authorisation-expired' } },
  tok_void_refused: { refuses: { void: 'void-not-permitted' } },
  tok_refund_refused: { refuses: { refund: 'account-closed' } },
};

const unknown: CardBehaviour = { refuses: { authorise: 'unknown-card' } };

/** The same token behaves the same way, always. */
export const behaviourOf = (token: string): CardBehaviour =>
  Object.hasOwn(cards, token) ? (cards[token] ?? unknown) : unknown;
