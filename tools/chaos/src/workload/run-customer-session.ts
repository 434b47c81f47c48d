import { ProblemError } from '@coffeemesh/orders-client';
import { deliverOrder, handOverOrder, prepareOrder, resultOrProblem, type Staff } from './fulfil-order.ts';
import type { Clients } from './people.ts';
import { type Intent, type CustomerSession } from './plan-sessions.ts';
import { cafeId, itemOf, type WorkloadContext } from './workload-context.ts';

/** What a customer last received for their order; the databases must agree. */
export type SessionOutcome = {
  readonly session: CustomerSession;
  /** Missing if the order was refused. */
  readonly orderId?: string;
  readonly end: 'refused' | 'created' | 'cancelled' | 'collected' | 'delivered';
  /** The problem slug of a refused order or payment. */
  readonly refusal?: string;
};

type SessionState = {
  readonly session: CustomerSession;
  readonly orderId: string;
  readonly mine: Clients;
  readonly staff: Staff;
};

const address = {
  line1: '12 Dean Street',
  city: 'London',
  postalCode: 'W1D 3RP',
  country: 'GB',
  position: { latitude: 51.5143, longitude: -0.1317 },
};

/** Runs one customer session to its end. Idempotency keys derive from the session, so that a repeated request has one effect. */
export const runCustomerSession = async (
  session: CustomerSession,
  context: WorkloadContext,
): Promise<SessionOutcome> => {
  const person = context.customers[session.customer];
  if (person === undefined) throw new Error(`There is no customer ${session.customer}.`);
  const mine = context.clientsFor(person, session.duplicatesRequests);
  const staff = {
    barista: context.clientsFor(context.barista, session.duplicatesRequests),
    courier: context.clientsFor(context.courier, session.duplicatesRequests),
  };
  const placed = await resultOrProblem(() =>
    mine.orders.createOrder({ body: basketOf(session, context), idempotencyKey: keyOf(session, 'order') }),
  );
  if (placed instanceof ProblemError) return { session, end: 'refused', refusal: placed.slug };
  return scripts[session.intent]({ session, orderId: placed.data.id, mine, staff });
};

const keyOf = ({ number }: CustomerSession, what: string): string => `session-${number}-${what}`;

const basketOf = ({ intent, choices }: CustomerSession, { menu, scarce }: WorkloadContext) => {
  const chosen = choices.map(({ productIndex, quantity }) => ({
    product: menu[productIndex % menu.length] ?? scarce,
    quantity,
  }));
  // A basket contains a product once.
  const products = new Map(chosen.map(({ product, quantity }) => [product, quantity]));
  if (intent === 'scarce-product') products.set(scarce, 1);
  const items = [...products].map(([product, quantity]) => itemOf(product, quantity));
  const delivery = {
    fulfilment: 'delivery' as const,
    address: address,
    contact: { name: 'A Guest', phone: '+442079460018' },
  };
  return { cafeId, items, ...(intent === 'delivery' ? delivery : { fulfilment: 'pickup' as const }) };
};

const pay = async (
  { session, orderId, mine }: SessionState,
  card: string,
  what: string,
): Promise<string | undefined> => {
  const path = { orderId };
  const body = { means: { kind: 'card' as const, token: card } };
  const result = await resultOrProblem(() =>
    mine.orders.payOrder({ path, body, idempotencyKey: keyOf(session, what) }),
  );
  return result instanceof ProblemError ? result.slug : undefined;
};

const cancel = async ({ session, orderId, mine }: SessionState, refusal?: string): Promise<SessionOutcome> => {
  const request = { path: { orderId }, body: {}, idempotencyKey: keyOf(session, 'cancel') };
  const { data } = await mine.orders.cancelOrder(request);
  return { session, orderId, end: data.status as SessionOutcome['end'], refusal };
};

/** Pays and completes the order; cancels it if the payment is refused. */
const fulfil = async (progress: SessionState, card: string, what = 'pay'): Promise<SessionOutcome> => {
  const { session, orderId } = progress;
  const refusal = await pay(progress, card, what);
  if (refusal !== undefined) return cancel(progress, refusal);
  await prepareOrder(progress);
  await (session.intent === 'delivery' ? deliverOrder(progress) : handOverOrder(progress));
  return { session, orderId, end: session.intent === 'delivery' ? 'delivered' : 'collected' };
};

const scripts: Readonly<Record<Intent, (progress: SessionState) => Promise<SessionOutcome>>> = {
  pickup: (progress) => fulfil(progress, progress.session.card),
  delivery: (progress) => fulfil(progress, progress.session.card),
  'scarce-product': (progress) => fulfil(progress, 'tok_approve'),
  'declined-then-paid': async (progress) => {
    await pay(progress, 'tok_decline', 'pay-first');
    return fulfil(progress, progress.session.card);
  },
  'declined-then-cancelled': async (progress) => cancel(progress, await pay(progress, 'tok_decline', 'pay')),
  'cancelled-unpaid': (progress) => cancel(progress),
  'cancelled-paid': async (progress) => cancel(progress, await pay(progress, progress.session.card, 'pay')),
  'cancelled-during-start': async (progress) => {
    const refusal = await pay(progress, progress.session.card, 'pay');
    if (refusal !== undefined) return cancel(progress, refusal);
    const [, cancelled] = await Promise.all([
      prepareOrder(progress).catch(ignoreProblem),
      cancel(progress).catch(ignoreProblem),
    ]);
    if (cancelled !== undefined) return cancelled;
    await handOverOrder(progress);
    return { session: progress.session, orderId: progress.orderId, end: 'collected' };
  },
  'never-paid': async ({ session, orderId }) => ({ session, orderId, end: 'created' }),
};

/** Of two conflicting requests either may be refused. */
const ignoreProblem = (error: unknown): undefined => {
  if (error instanceof Error && error.name === 'ProblemError') return undefined;
  throw error;
};
