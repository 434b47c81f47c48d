/** The commands on an existing payment. */
export type Kind = 'capture' | 'void' | 'refund';
export type Person = 'orders' | 'manager' | 'customer' | 'otherCustomer' | 'barista' | 'otherManager' | 'noScopes';
type Status = 'pending' | 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded';

/** A request that can be repeated; a repeat has no second effect. */
export type SentRequest = { url: string; person: Person; key: string; body?: object };
export type Granted = SentRequest & { response: { status: number; body: unknown } };
export type InterruptedRequest = SentRequest & { payment: number; call: Call };

/** A call to the provider. */
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
  events: string[];
};

/** The expected state of all payments, and the requests that can be repeated. */
export type Model = { payments: Payment[]; granted: Granted[]; interrupted: InterruptedRequest[] };

/** How the simulator's cards behave, as the OpenAPI document says; all others approve everything. */
export const declineReasons: Readonly<Record<string, string>> = {
  tok_decline: 'card-declined',
  tok_insufficient_funds: 'insufficient-funds',
  tok_of_no_card: 'unknown-card',
};
export const refusedCalls: Readonly<Record<string, readonly [Kind, string]>> = {
  tok_capture_refused: ['capture', 'authorisation-expired'],
  tok_void_refused: ['void', 'void-not-permitted'],
  tok_refund_refused: ['refund', 'account-closed'],
};
export const unreachable = 'tok_unavailable';
export const cards = [
  ...[
    'tok_approve',
    'tok_approve',
    'tok_approve',
    'tok_duplicate_notification',
    'tok_duplicate_notification',
    unreachable,
  ],
  ...['tok_timeout_after_charge', 'tok_timeout_before_charge', 'tok_timeout_after_capture', 'tok_timeout_after_refund'],
  ...Object.keys(declineReasons),
  ...Object.keys(refusedCalls),
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
  notFound: { status: 404, problem: 'not-found' },
  forbidden: { status: 403, problem: 'forbidden' },
  timeout: { status: 503, problem: 'provider-timeout' },
  attemptUsed: { status: 409, problem: 'payment-attempt-used' },
} as const satisfies Record<string, Outcome>;

export const canUpdate = (person: Person): boolean => person === 'orders' || person === 'manager';

export const newPayment = (
  made: Pick<Payment, 'id' | 'orderId' | 'attemptId' | 'card' | 'amount' | 'tip'>,
): Payment => ({
  ...made,
  status: 'pending',
  refunded: 0,
  calls: [{ kind: 'authorise', amount: made.amount, state: 'pending' }],
  version: 1,
  events: [],
});

export const pendingOf = ({ calls }: Payment): Call | undefined => calls.find(({ state }) => state === 'pending');

/** Applies the provider's response to the pending call. @returns false if the provider cannot be reached */
export const settle = (payment: Payment): boolean => {
  const call = pendingOf(payment);
  if (call === undefined) return true;
  if (payment.card === unreachable) return false;
  const { kind } = call;
  payment.version += 1;
  if (kind === 'authorise') {
    call.state = payment.card in declineReasons ? 'refused' : 'succeeded';
    payment.status = call.state === 'refused' ? 'declined' : 'authorised';
    payment.events.push(payment.status);
    return true;
  }
  call.state = refusedCalls[payment.card]?.[0] === kind ? 'refused' : 'succeeded';
  if (call.state === 'refused') return true;
  if (kind === 'refund') payment.refunded += call.amount;
  payment.status = kind === 'capture' || payment.refunded < payment.amount ? 'captured' : 'refunded';
  if (kind === 'void') payment.status = 'voided';
  payment.events.push(kind === 'refund' ? 'refunded' : payment.status);
  return true;
};

/** `amount`: how much to refund; undefined for all that is left. */
export type Command = { kind: Kind; person: Person; amount?: { amount: number; currency: string } };

const allowed: Readonly<Record<Status, readonly string[]>> = {
  pending: [],
  authorised: ['capture', 'void'],
  captured: ['refund', 'refund-rest'],
  declined: [],
  voided: [],
  refunded: [],
};

/** Whether no call is pending and the state allows the command. */
export const canBegin = (payment: Payment, kind: Kind): boolean =>
  pendingOf(payment) === undefined && allowed[payment.status].includes(kind);

/** The broken rules, apart from state and permission. */
const violations = (payment: Payment, { amount }: Command): string => {
  const currency = amount !== undefined && amount.currency !== 'GBP' ? ' | /amount/currency refund-currency' : '';
  const isTooMuch = amount !== undefined && amount.amount > payment.amount - payment.refunded;
  return `${currency}${isTooMuch ? ' | /amount/amount refund-within-captured' : ''}`;
};

/** Adds the pending call. @returns the refusal, or 200 if the effect exists already */
export const beginCommand = (payment: Payment, command: Command): Outcome | undefined => {
  const { kind, person, amount } = command;
  if (person === 'noScopes') return refusals.forbidden;
  if (!canUpdate(person)) return person === 'customer' ? refusals.forbidden : refusals.notFound;
  if (!settle(payment)) return refusals.timeout;
  const done = { capture: 'captured', void: 'voided', refund: undefined }[kind];
  if (payment.status === done) return { status: 200 };
  const left = payment.amount - payment.refunded;
  const part = (amount?.amount ?? left) < left ? 'refund' : 'refund-rest';
  const action = kind === 'refund' ? part : kind;
  const allowedActions = allowed[payment.status];
  if (!allowedActions.includes(action))
    return { status: 409, problem: 'state-conflict', state: payment.status, action, allowedActions };
  const broken = kind === 'refund' ? violations(payment, command) : '';
  if (broken !== '') return { status: 422, problem: `rules-broken${broken}` };
  payment.calls.push({ kind, amount: amount?.amount ?? left, state: 'pending' });
  payment.version += 1;
  return undefined;
};

/** The expected response to a request whose call the provider has settled. */
export const outcomeOfCall = ({ card }: Payment, { kind, state }: Call): Outcome => {
  if (kind === 'authorise') return { status: 201 };
  if (state === 'succeeded') return { status: 200 };
  return { status: 409, problem: 'provider-refused', reason: refusedCalls[card]?.[1] };
};

/** The expected response to a command. Updates the model if the command succeeds. */
export const expectCommand = (payment: Payment, command: Command): Outcome => {
  const refused = beginCommand(payment, command);
  if (refused !== undefined) return refused;
  settle(payment);
  return outcomeOfCall(payment, payment.calls.at(-1)!);
};

/** The expected balance, in the ledger and in the provider's records. */
export const balanceOf = ({ status, amount, refunded }: Payment) => {
  const isCaptured = status === 'captured' || status === 'refunded';
  return { held: status === 'authorised' ? amount : 0, captured: isCaptured ? amount : 0, refunded };
};
