import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { Step } from '@coffeemesh/testing/model-based';
import { as, newKey, paymentRequest, post } from '../harness.ts';
import type { CrashingReplicas } from './crashing-replicas.ts';
import * as spec from './payment-model.ts';
import type { SentRequest, Command, Kind, Model, Outcome, Person } from './payment-model.ts';

export type PaymentStep = Step<Model, CrashingReplicas>;
type Response = Awaited<ReturnType<typeof post>>;
type ProblemBody = {
  type: string;
  errors?: { pointer: string; code: string }[];
  allowedActions?: string[];
} & Record<'reason' | 'state' | 'action', string | undefined>;

export const outcomeOf = (response: Response): Outcome => {
  const { statusCode: status } = response;
  if (status < 400) return { status };
  const { type, errors = [], reason, state, action, allowedActions } = response.json<ProblemBody>();
  const problem = [type.replace('/problems/', ''), ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
  return { status, problem: problem.join(' | '), ...defined({ reason, state, action, allowedActions }) };
};
const defined = (members: Partial<Outcome>): Partial<Outcome> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** Sends a request; retries with the same key while another request is in flight or the provider was too slow. */
export const send = async (
  app: FastifyInstance,
  { url, person, key, body }: SentRequest,
  isReachable: boolean,
): Promise<Response> => {
  const sent = { key, body, authorization: await as[person]() };
  let response = await post(app, url, sent);
  const isUnsettled = () => {
    const { problem } = outcomeOf(response);
    return problem === 'request-in-flight' || (problem === 'provider-timeout' && isReachable);
  };
  for (let tries = 0; tries < 20 && isUnsettled(); tries += 1) response = await post(app, url, sent);
  return response;
};
export const isReachable = ({ card }: { card: string }): boolean => card !== spec.unreachable;

export const recordGranted = (model: Model, sent: SentRequest, response: Response): void => {
  const isNew = model.granted.every(({ key }) => key !== sent.key);
  if (response.statusCode < 300 && isNew)
    model.granted.push({ ...sent, response: { status: response.statusCode, body: response.json() } });
};

export const anyPerson = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Person>('orders', 'manager') },
  { weight: 1, arbitrary: fc.constantFrom<Person>('customer', 'otherCustomer', 'barista', 'otherManager', 'noScopes') },
);
/** An index from the latest payment, so that some payments reach a final state. */
export const which = fc.nat({ max: 2 });
export const card = fc.constantFrom(...spec.cards);
export const price = fc.constantFrom({ amount: 1245, tip: 100 }, { amount: 500, tip: 0 });

export const newRequest = (model: Model, card: string, { amount, tip }: { amount: number; tip: number }) => {
  const money = (minor: number) => ({ amount: minor, currency: 'GBP' });
  const body = paymentRequest(card, { amount: money(amount), tip: money(tip) });
  const make = (id: string) => {
    const payment = spec.newPayment({ id, orderId: body.orderId, attemptId: body.attemptId, card, amount, tip });
    model.payments.push(payment);
    return payment;
  };
  return { body, make };
};

export const requestFor = ({ id }: { id: string }, { kind, person, amount }: Command): SentRequest => {
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
export const command: fc.Arbitrary<Command> = fc.record({ kind, person: anyPerson, amount });
export const describeCommand = ({ kind, person, amount }: Command): string =>
  `${person} ${kind}${kind === 'refund' ? ` ${amount === undefined ? 'all' : Object.values(amount).join(' ')}` : ''}`;

export const other = ({ body, url }: SentRequest): object | undefined => {
  if (body === undefined) return undefined;
  return url === '/payments' ? paymentRequest() : { reason: 'Late.' };
};
export const reused: Outcome = { status: 422, problem: 'idempotency-key-reused' };
