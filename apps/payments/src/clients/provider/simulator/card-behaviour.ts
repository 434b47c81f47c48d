import type { CallKind } from '../../../domain/provider-call.ts';

/** How the simulator treats a card. A call that no member mentions is approved. */
export type CardBehaviour = {
  /** The calls that are refused, with the reason. */
  refuses?: Partial<Record<CallKind, string>>;
  /** The call that is executed, but whose first response is never sent. */
  timesOutAfter?: CallKind;
  /** The first authorisation is not received. */
  losesFirstRequest?: boolean;
  /** No request is received. */
  unreachable?: boolean;
  /** Each response is followed by two notifications with the same content. */
  notifiesRepeatedly?: boolean;
  /** How long an authorisation takes. */
  delayMs?: number;
};

const cards: Readonly<Record<string, CardBehaviour>> = {
  tok_approve: {},
  tok_decline: { refuses: { authorise: 'card-declined' } },
  tok_insufficient_funds: { refuses: { authorise: 'insufficient-funds' } },
  tok_timeout_after_charge: { timesOutAfter: 'authorise' },
  tok_timeout_before_charge: { losesFirstRequest: true },
  tok_timeout_after_capture: { timesOutAfter: 'capture' },
  tok_timeout_after_refund: { timesOutAfter: 'refund' },
  tok_duplicate_notification: { notifiesRepeatedly: true },
  tok_slow: { delayMs: 1_000 },
  tok_unavailable: { unreachable: true },
  tok_capture_refused: { refuses: { capture: 'authorisation-expired' } },
  tok_void_refused: { refuses: { void: 'void-not-permitted' } },
  tok_refund_refused: { refuses: { refund: 'account-closed' } },
};

const unknownCard: CardBehaviour = { refuses: { authorise: 'unknown-card' } };

/** Deterministic: a token always has the same behaviour. */
export const behaviourOf = (token: string): CardBehaviour =>
  Object.hasOwn(cards, token) ? (cards[token] ?? unknownCard) : unknownCard;
