import type { Step } from '@coffeemesh/testing';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';

import { as, newKey, paymentRequest, post } from '../harness.ts';
import * as walk from './payment-model.ts';
import type { Asked, Deed, Kind, Model, Outcome, Person } from './payment-model.ts';
import type { AtRisk } from './payments-at-risk.ts';

export type PaymentStep = Step<Model, AtRisk>;
type Answer = Awaited<ReturnType<typeof post>>;
type ProblemBody = {
  type: string;
  errors?: { pointer: string; code: string }[];
  allowedActions?: string[];
} & Record<'reason' | 'state' | 'action', string | undefined>;

export const outcomeOf = (answer: Answer): Outcome => {
  const { statusCode: status } = answer;
  if (status < 400) return { status };
  const { type, errors = [], reason, state, action, allowedActions } = answer.json<ProblemBody>();
  const problem = [type.replace('/problems/', ''), ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
  return { status, problem: problem.join(' | '), ...defined({ reason, state, action, allowedActions }) };
};
const defined = (members: Partial<Outcome>): Partial<Outcome> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** As long as somebody else is at it, or the provider was too slow, a caller asks again under the same key. */
export const ask = async (
  app: FastifyInstance,
  { url, person, key, body }: Asked,
  isReachable: boolean,
): Promise<Answer> => {
  const sent = { key, body, authorization: await as[person]() };
  let answer = await post(app, url, sent);
  const isUnsettled = () => {
    const { problem } = outcomeOf(answer);
    return problem === 'request-in-flight' || (problem === 'provider-silent' && isReachable);
  };
  for (let tries = 0; tries < 20 && isUnsettled(); tries += 1) answer = await post(app, url, sent);
  return answer;
};
export const isReachable = ({ card }: { card: string }): boolean => card !== walk.unreachable;

export const keep = (model: Model, asked: Asked, answer: Answer): void => {
  const isNew = model.granted.every(({ key }) => key !== asked.key);
  if (answer.statusCode < 300 && isNew)
    model.granted.push({ ...asked, answer: { status: answer.statusCode, body: answer.json() } });
};

export const anybody = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Person>('orders', 'manager') },
  { weight: 1, arbitrary: fc.constantFrom<Person>('customer', 'stranger', 'barista', 'otherManager', 'nobody') },
);
/** Counted from the latest: of many payments few would come to their end. */
export const which = fc.nat({ max: 2 });
export const card = fc.constantFrom(...walk.cards);
export const price = fc.constantFrom({ amount: 1245, tip: 100 }, { amount: 500, tip: 0 });

export const begins = (model: Model, card: string, { amount, tip }: { amount: number; tip: number }) => {
  const money = (minor: number) => ({ amount: minor, currency: 'GBP' });
  const body = paymentRequest(card, { amount: money(amount), tip: money(tip) });
  const make = (id: string) => {
    const payment = walk.newPayment({ id, orderId: body.orderId, attemptId: body.attemptId, card, amount, tip });
    model.payments.push(payment);
    return payment;
  };
  return { body, make };
};

export const askedOf = ({ id }: { id: string }, { kind, person, amount }: Deed): Asked => {
  const body = kind === 'refund' ? { reason: 'Cold.', ...(amount === undefined ? {} : { amount }) } : undefined;
  return { url: `/payments/${id}/${kind}`, person, key: newKey(), body };
};
const kind = fc.constantFrom<Kind>('capture', 'capture', 'void', 'refund', 'refund', 'refund');
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(1, 400, 1000).map((minor) => ({ amount: minor, currency: 'GBP' })),
  },
  { weight: 1, arbitrary: fc.constantFrom(1, 9_999).map((minor) => ({ amount: minor, currency: 'USD' })) },
);
export const deed: fc.Arbitrary<Deed> = fc.record({ kind, person: anybody, amount });
export const toldOf = ({ kind, person, amount }: Deed): string =>
  `${person} ${kind}${kind === 'refund' ? ` ${amount === undefined ? 'all' : Object.values(amount).join(' ')}` : ''}`;

export const other = ({ body, url }: Asked): object | undefined => {
  if (body === undefined) return undefined;
  return url === '/payments' ? paymentRequest() : { reason: 'Late.' };
};
export const reused: Outcome = { status: 422, problem: 'idempotency-key-reused' };
