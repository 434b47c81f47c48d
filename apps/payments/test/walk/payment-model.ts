/** What is asked for, beside the authorisation that begins a payment. */
export type Kind = 'capture' | 'void' | 'refund';
export type Person = 'orders' | 'manager' | 'customer' | 'stranger' | 'barista' | 'otherManager' | 'nobody';
type Status = 'pending' | 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded';

/** A request that the process did not live to answer, or that was answered: repeated, it has no second effect. */
export type Asked = { url: string; person: Person; key: string; body?: object };
export type Granted = Asked & { answer: { status: number; body: unknown } };
export type Cut = Asked & { payment: number; call: Call };

/** Something asked of the provider; `amount` of a refund. */
export type Call = { kind: Kind | 'authorise'; amount: number; state: 'pending' | 'succeeded' | 'refused' };

export type Payment = {
  id: string;
  orderId: string;
  attemptId: string;
  card: string;
  amount: number;
  tip: number;
  status: Status;
  refunded: number;
  calls: Call[];
  version: number;
  told: string[];
};

/** What a cafe, and orders, believe of the payments of a walk. */
export type Model = { payments: Payment[]; granted: Granted[]; cut: Cut[] };

/** How the provider's cards behave, as its document says; all others approve of everything. */
export const declines: Readonly<Record<string, string>> = {
  tok_decline: 'card-declined',
  tok_insufficient_funds: 'insufficient-funds',
  tok_of_nobody: 'unknown-card',
};
export const refuses: Readonly<Record<string, readonly [Kind, string]>> = {
  tok_capture_refused: ['capture', 'authorisation-expired'],
  tok_void_refused: ['void', 'void-not-permitted'],
  tok_refund_refused: ['refund', 'account-closed'],
};
export const unreachable = 'tok_unavailable';
export const cards = [
  ...['tok_approve', 'tok_approve', 'tok_approve', 'tok_double_answer', 'tok_double_answer', unreachable],
  ...['tok_timeout_after_charge', 'tok_timeout_before_charge', 'tok_timeout_after_capture', 'tok_timeout_after_refund'],
  ...Object.keys(declines),
  ...Object.keys(refuses),
];

export type Outcome = {
  status: number;
  problem?: string;
  reason?: string;
  state?: string;
  action?: string;
  allowedActions?: readonly string[];
};
export const refusals = {
  unseen: { status: 404, problem: 'not-found' },
  forbidden: { status: 403, problem: 'forbidden' },
  silent: { status: 503, problem: 'provider-silent' },
  attemptUsed: { status: 409, problem: 'payment-attempt-used' },
} as const satisfies Record<string, Outcome>;

export const movesMoney = (person: Person): boolean => person === 'orders' || person === 'manager';

export const newPayment = (
  made: Pick<Payment, 'id' | 'orderId' | 'attemptId' | 'card' | 'amount' | 'tip'>,
): Payment => ({
  ...made,
  status: 'pending',
  refunded: 0,
  calls: [{ kind: 'authorise', amount: made.amount, state: 'pending' }],
  version: 1,
  told: [],
});

export const pendingOf = ({ calls }: Payment): Call | undefined => calls.find(({ state }) => state === 'pending');

/** The provider answers what it was asked, however often it had to be asked. @returns whether it could be reached */
export const settle = (payment: Payment): boolean => {
  const call = pendingOf(payment);
  if (call === undefined) return true;
  if (payment.card === unreachable) return false;
  const { kind } = call;
  payment.version += 1;
  if (kind === 'authorise') {
    call.state = payment.card in declines ? 'refused' : 'succeeded';
    payment.status = call.state === 'refused' ? 'declined' : 'authorised';
    payment.told.push(payment.status);
    return true;
  }
  call.state = refuses[payment.card]?.[0] === kind ? 'refused' : 'succeeded';
  if (call.state === 'refused') return true;
  if (kind === 'refund') payment.refunded += call.amount;
  payment.status = kind === 'capture' || payment.refunded < payment.amount ? 'captured' : 'refunded';
  if (kind === 'void') payment.status = 'voided';
  payment.told.push(kind === 'refund' ? 'refunded' : payment.status);
  return true;
};

/** `amount`: how much to refund, of what is left; undefined for all of it. */
export type Deed = { kind: Kind; person: Person; amount?: { amount: number; currency: string } };

const allowed: Readonly<Record<Status, readonly string[]>> = {
  pending: [],
  authorised: ['capture', 'void'],
  captured: ['refund', 'refund-rest'],
  declined: [],
  voided: [],
  refunded: [],
};

/** Whether nothing is pending, and the state is one in which it can begin. */
export const mayBegin = (payment: Payment, kind: Kind): boolean =>
  pendingOf(payment) === undefined && allowed[payment.status].includes(kind);

/** What forbids to begin it, the state and the person apart. */
const violations = (payment: Payment, { amount }: Deed): string => {
  const currency = amount !== undefined && amount.currency !== 'GBP' ? ' | /amount/currency refund-currency' : '';
  const isTooMuch = amount !== undefined && amount.amount > payment.amount - payment.refunded;
  return `${currency}${isTooMuch ? ' | /amount/amount refund-within-captured' : ''}`;
};

/** The provider is asked, if nothing forbids it. @returns what forbids it, or that it was done before */
export const beginDeed = (payment: Payment, deed: Deed): Outcome | undefined => {
  const { kind, person, amount } = deed;
  if (person === 'nobody') return refusals.forbidden;
  if (!movesMoney(person)) return person === 'customer' ? refusals.forbidden : refusals.unseen;
  if (!settle(payment)) return refusals.silent;
  const done = { capture: 'captured', void: 'voided', refund: undefined }[kind];
  if (payment.status === done) return { status: 200 };
  const left = payment.amount - payment.refunded;
  const part = (amount?.amount ?? left) < left ? 'refund' : 'refund-rest';
  const action = kind === 'refund' ? part : kind;
  const allowedActions = allowed[payment.status];
  if (!allowedActions.includes(action))
    return { status: 409, problem: 'state-conflict', state: payment.status, action, allowedActions };
  const broken = kind === 'refund' ? violations(payment, deed) : '';
  if (broken !== '') return { status: 422, problem: `rules-broken${broken}` };
  payment.calls.push({ kind, amount: amount?.amount ?? left, state: 'pending' });
  payment.version += 1;
  return undefined;
};

/** What became of a call that the provider has answered. */
export const outcomeOfCall = ({ card }: Payment, { kind, state }: Call): Outcome => {
  if (kind === 'authorise') return { status: 201 };
  if (state === 'succeeded') return { status: 200 };
  return { status: 409, problem: 'provider-refused', reason: refuses[card]?.[1] };
};

/** What is expected of it, from its beginning to its end; the model is changed where it is granted. */
export const expectDeed = (payment: Payment, deed: Deed): Outcome => {
  const refused = beginDeed(payment, deed);
  if (refused !== undefined) return refused;
  settle(payment);
  return outcomeOfCall(payment, payment.calls.at(-1)!);
};

/** Where the money is, in our ledger and in the provider's books alike. */
export const booksOf = ({ status, amount, refunded }: Payment) => {
  const isCaptured = status === 'captured' || status === 'refunded';
  return { held: status === 'authorised' ? amount : 0, captured: isCaptured ? amount : 0, refunded };
};
