import { ProblemError } from '@coffeemesh/orders-client';
import type { Clients } from './people.ts';
import { type Intent, type Visit } from './plan-visits.ts';
import { cafeId, itemOf, type Shop } from './open-shop.ts';
import { bring, handOver, make, refusalOf, type Crew } from './serve.ts';

/** What a customer was told in the end, which the books must agree with. */
export type Told = {
  readonly visit: Visit;
  /** None where the order was refused. */
  readonly orderId?: string;
  readonly end: 'refused' | 'created' | 'cancelled' | 'collected' | 'delivered';
  /** Why it was refused, or not paid. */
  readonly refusal?: string;
};

type Progress = { readonly visit: Visit; readonly orderId: string; readonly mine: Clients; readonly crew: Crew };

const ADDRESS = {
  line1: '12 Dean Street',
  city: 'London',
  postalCode: 'W1D 3RP',
  country: 'GB',
  position: { latitude: 51.5143, longitude: -0.1317 },
};

/** One customer's visit from the order to its end. Every key is the visit's own, so that whatever is repeated is one thing. */
export const makeVisit = async (visit: Visit, shop: Shop): Promise<Told> => {
  const person = shop.customers[visit.customer];
  if (person === undefined) throw new Error(`There is no customer ${visit.customer}.`);
  const mine = shop.as(person, visit.repeats);
  const crew = { barista: shop.as(shop.barista, visit.repeats), courier: shop.as(shop.courier, visit.repeats) };
  const placed = await refusalOf(() =>
    mine.orders.createOrder({ body: basketOf(visit, shop), idempotencyKey: keyOf(visit, 'order') }),
  );
  if (placed instanceof ProblemError) return { visit, end: 'refused', refusal: placed.slug };
  return courses[visit.intent]({ visit, orderId: placed.data.id, mine, crew });
};

const keyOf = ({ number }: Visit, what: string): string => `visit-${number}-${what}`;

const basketOf = ({ intent, picks }: Visit, { menu, scarce }: Shop) => {
  const chosen = picks.map(({ place, quantity }) => ({ product: menu[place % menu.length] ?? scarce, quantity }));
  // A product stands once in a basket.
  const products = new Map(chosen.map(({ product, quantity }) => [product, quantity]));
  if (intent === 'wants-the-scarce') products.set(scarce, 1);
  const items = [...products].map(([product, quantity]) => itemOf(product, quantity));
  const brought = {
    fulfilment: 'delivery' as const,
    address: ADDRESS,
    contact: { name: 'A Guest', phone: '+442079460018' },
  };
  return { cafeId, items, ...(intent === 'is-brought' ? brought : { fulfilment: 'pickup' as const }) };
};

const pay = async ({ visit, orderId, mine }: Progress, card: string, what: string): Promise<string | undefined> => {
  const path = { orderId };
  const body = { means: { kind: 'card' as const, token: card } };
  const answer = await refusalOf(() => mine.orders.payOrder({ path, body, idempotencyKey: keyOf(visit, what) }));
  return answer instanceof ProblemError ? answer.slug : undefined;
};

const cancel = async ({ visit, orderId, mine }: Progress, refusal?: string): Promise<Told> => {
  const request = { path: { orderId }, body: {}, idempotencyKey: keyOf(visit, 'cancel') };
  const { data } = await mine.orders.cancelOrder(request);
  return { visit, orderId, end: data.status as Told['end'], refusal };
};

/** Served to the end, once it is paid; given up where it cannot be paid. */
const served = async (progress: Progress, card: string, what = 'pay'): Promise<Told> => {
  const { visit, orderId } = progress;
  const refusal = await pay(progress, card, what);
  if (refusal !== undefined) return cancel(progress, refusal);
  await make(progress);
  await (visit.intent === 'is-brought' ? bring(progress) : handOver(progress));
  return { visit, orderId, end: visit.intent === 'is-brought' ? 'delivered' : 'collected' };
};

const courses: Readonly<Record<Intent, (progress: Progress) => Promise<Told>>> = {
  collects: (progress) => served(progress, progress.visit.card),
  'is-brought': (progress) => served(progress, progress.visit.card),
  'wants-the-scarce': (progress) => served(progress, 'tok_approve'),
  'is-declined-then-pays': async (progress) => {
    await pay(progress, 'tok_decline', 'pay-first');
    return served(progress, progress.visit.card);
  },
  'is-declined-and-leaves': async (progress) => cancel(progress, await pay(progress, 'tok_decline', 'pay')),
  'cancels-unpaid': (progress) => cancel(progress),
  'cancels-paid': async (progress) => cancel(progress, await pay(progress, progress.visit.card, 'pay')),
  'cancels-while-it-is-begun': async (progress) => {
    const refusal = await pay(progress, progress.visit.card, 'pay');
    if (refusal !== undefined) return cancel(progress, refusal);
    const [, cancelled] = await Promise.all([make(progress).catch(ifRefused), cancel(progress).catch(ifRefused)]);
    if (cancelled !== undefined) return cancelled;
    await handOver(progress);
    return { visit: progress.visit, orderId: progress.orderId, end: 'collected' };
  },
  'never-pays': async ({ visit, orderId }) => ({ visit, orderId, end: 'created' }),
};

/** Either of two who want different things may be told that it is too late. */
const ifRefused = (error: unknown): undefined => {
  if (error instanceof Error && error.name === 'ProblemError') return undefined;
  throw error;
};
