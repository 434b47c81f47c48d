import type { Step } from '@coffeemesh/testing';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';

import type { Payment, PaymentPage } from '../../src/generated/api/schemas.ts';
import { as, get, newKey, paymentRequest, post } from '../harness.ts';
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

const outcomeOf = (answer: Answer): Outcome => {
  const { statusCode: status } = answer;
  if (status < 400) return { status };
  const { type, errors = [], reason, state, action, allowedActions } = answer.json<ProblemBody>();
  const problem = [type.replace('/problems/', ''), ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
  return { status, problem: problem.join(' | '), ...defined({ reason, state, action, allowedActions }) };
};
const defined = (members: Partial<Outcome>): Partial<Outcome> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** As long as somebody else is at it, or the provider was too slow, a caller asks again under the same key. */
const ask = async (app: FastifyInstance, { url, person, key, body }: Asked, isReachable: boolean): Promise<Answer> => {
  const sent = { key, body, authorization: await as[person]() };
  let answer = await post(app, url, sent);
  const isUnsettled = () => {
    const { problem } = outcomeOf(answer);
    return problem === 'request-in-flight' || (problem === 'provider-silent' && isReachable);
  };
  for (let tries = 0; tries < 20 && isUnsettled(); tries += 1) answer = await post(app, url, sent);
  return answer;
};
const isReachable = ({ card }: { card: string }): boolean => card !== walk.unreachable;

const keep = (model: Model, asked: Asked, answer: Answer): void => {
  const isNew = model.granted.every(({ key }) => key !== asked.key);
  if (answer.statusCode < 300 && isNew)
    model.granted.push({ ...asked, answer: { status: answer.statusCode, body: answer.json() } });
};

const anybody = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Person>('orders', 'manager') },
  { weight: 1, arbitrary: fc.constantFrom<Person>('customer', 'stranger', 'barista', 'otherManager', 'nobody') },
);
const which = fc.nat({ max: 5 });
const card = fc.constantFrom(...walk.cards);
const price = fc.constantFrom({ amount: 1245, tip: 100 }, { amount: 500, tip: 0 });

const begins = (model: Model, card: string, { amount, tip }: { amount: number; tip: number }) => {
  const money = (minor: number) => ({ amount: minor, currency: 'GBP' });
  const body = paymentRequest(card, { amount: money(amount), tip: money(tip) });
  const make = (id: string) => {
    const payment = walk.newPayment({ id, orderId: body.orderId, attemptId: body.attemptId, card, amount, tip });
    model.payments.push(payment);
    return payment;
  };
  return { body, make };
};

/** A payment is begun: once, or by three requests at the same time, with one key or with one each. */
export const authorise = fc
  .record({ person: anybody, card, price, at: fc.constantFrom('once', 'once', 'same key', 'own keys') })
  .map(({ person, card, price, at }): PaymentStep => ({
    says: `${person} authorises ${price.amount} on ${card} (${at})`,
    take: async (model, { sound }) => {
      const { body, make } = begins(model, card, price);
      const key = newKey();
      const keys = { once: [key], 'same key': [key, key, key], 'own keys': [key, newKey(), newKey()] }[at];
      const asked = keys.map((each): Asked => ({ url: '/payments', person, key: each, body }));
      const answers = await Promise.all(asked.map((each) => ask(sound, each, isReachable({ card }))));
      const outcomes = answers.map(outcomeOf);
      if (!walk.movesMoney(person)) return expect(outcomes).toEqual(keys.map(() => walk.refusals.forbidden));
      const isFirst = ({ problem }: Outcome) => problem !== walk.refusals.attemptUsed.problem;
      const { id, paymentId = id } = answers[outcomes.findIndex(isFirst)]!.json<{ id: string; paymentId?: string }>();
      const payment = make(paymentId);
      const first = walk.settle(payment) ? walk.outcomeOfCall(payment, payment.calls[0]!) : walk.refusals.silent;
      const others = at === 'own keys' ? walk.refusals.attemptUsed : first;
      const byStatus = (one: Outcome, other: Outcome) => Number(isFirst(other)) - Number(isFirst(one));
      expect(outcomes.sort(byStatus)).toEqual(keys.map((_, index) => (index === 0 ? first : others)));
      answers.forEach((answer, index) => keep(model, asked[index]!, answer));
    },
  }));

/** What looks like a card's number goes no further. */
export const authoriseByNumber = price.map((price): PaymentStep => ({
  says: 'orders authorises on a card number',
  take: async (model, { sound }) => {
    const { body } = begins(model, 'tok_4111111111111111', price);
    const answer = await ask(sound, { url: '/payments', person: 'orders', key: newKey(), body }, true);
    expect(outcomeOf(answer)).toEqual({ status: 422, problem: 'rules-broken | /means/token no-card-number' });
  },
}));

const askedOf = ({ id }: { id: string }, { kind, person, amount }: Deed): Asked => {
  const body = kind === 'refund' ? { reason: 'Cold.', ...(amount === undefined ? {} : { amount }) } : undefined;
  return { url: `/payments/${id}/${kind}`, person, key: newKey(), body };
};
const kind = fc.constantFrom<Kind>('capture', 'capture', 'void', 'refund', 'refund');
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(1, 245, 400, 500, 1000).map((minor) => ({ amount: minor, currency: 'GBP' })),
  },
  { weight: 1, arbitrary: fc.constantFrom(1, 9_999).map((minor) => ({ amount: minor, currency: 'USD' })) },
);
const deed: fc.Arbitrary<Deed> = fc.record({ kind, person: anybody, amount });
const toldOf = ({ kind, person, amount }: Deed): string =>
  `${person} ${kind}${kind === 'refund' ? ` ${amount === undefined ? 'all' : Object.values(amount).join(' ')}` : ''}`;

/** Something is done to a payment, whatever its state, and whoever asks for it. */
export const act = fc.record({ which, deed }).map(({ which, deed }): PaymentStep => ({
  says: `payment ${which}: ${toldOf(deed)}`,
  isPossible: ({ payments }) => payments.length > 0,
  take: async (model, { sound }) => {
    const payment = model.payments.at(-1 - (which % model.payments.length))!;
    const asked = askedOf(payment, deed);
    const answer = await ask(sound, asked, isReachable(payment));
    expect(outcomeOf(answer)).toEqual(walk.expectDeed(payment, deed));
    keep(model, asked, answer);
  },
}));

/** Two things at the same time: what comes of it is what comes of one after the other. */
export const race = fc.record({ which, deeds: fc.tuple(deed, deed) }).map(({ which, deeds }): PaymentStep => ({
  says: `payment ${which}, at once: ${deeds.map(toldOf).join(' and ')}`,
  isPossible: ({ payments }) => payments.length > 0,
  take: async (model, { sound }) => {
    const index = model.payments.length - 1 - (which % model.payments.length);
    const payment = model.payments[index]!;
    const asked = deeds.map((each) => askedOf(payment, each));
    const answers = await Promise.all(asked.map((each) => ask(sound, each, isReachable(payment))));
    const outcomes = answers.map(outcomeOf);
    const [inTurn, turned] = [[0, 1] as const, [1, 0] as const].map((turns) => {
      const after = structuredClone(model);
      const expected: Outcome[] = [];
      for (const turn of turns) expected[turn] = walk.expectDeed(after.payments[index]!, deeds[turn]!);
      return { after, expected };
    });
    const isTurned = JSON.stringify(outcomes) === JSON.stringify(turned!.expected);
    const { after, expected } = isTurned ? turned! : inTurn!;
    expect(outcomes).toEqual(expected);
    Object.assign(model, after);
    answers.forEach((answer, each) => keep(model, asked[each]!, answer));
  },
}));

const when = fc.constantFrom('before', 'after');
const reachable = card.filter((each) => each !== walk.unreachable);

/** The process dies while it asks the provider for something; nobody has an answer. */
export const cutAct = fc.record({ which, deed, when }).map(({ which, deed, when }): PaymentStep => ({
  says: `payment ${which}: ${toldOf(deed)}, and the process dies ${when} the provider acts`,
  isPossible: ({ payments }) => payments.some((each) => walk.pendingOf(each) === undefined),
  take: async (model, { dying }) => {
    const able = model.payments.filter((each) => walk.pendingOf(each) === undefined);
    const payment = able.at(-1 - (which % able.length))!;
    const refused = walk.beginDeed(payment, deed);
    const asked = askedOf(payment, deed);
    const answer = await ask(dying[when], asked, true);
    expect(outcomeOf(answer)).toMatchObject(refused ?? { status: 500 });
    keep(model, asked, answer);
    if (refused === undefined) cutOff(model, payment, asked, when);
  },
}));
export const cutAuthorise = fc.record({ card: reachable, price, when }).map(({ card, price, when }): PaymentStep => ({
  says: `orders authorises ${price.amount} on ${card}, and the process dies ${when} the provider acts`,
  take: async (model, { sound, dying }) => {
    const { body, make } = begins(model, card, price);
    const asked: Asked = { url: '/payments', person: 'orders', key: newKey(), body };
    expect(outcomeOf(await ask(dying[when], asked, true))).toMatchObject({ status: 500 });
    const { data } = (await get(sound, `/payments?orderId=${body.orderId}`)).json<PaymentPage>();
    expect(data).toHaveLength(1);
    cutOff(model, make(data[0]!.id), asked, when);
  },
}));

/** The request may be repeated; a provider that repeats itself has said already what came of it. */
const cutOff = (model: Model, payment: walk.Payment, asked: Asked, when: string): void => {
  model.cut.push({ ...asked, payment: model.payments.indexOf(payment), call: payment.calls.at(-1)! });
  if (when === 'after' && payment.card === 'tok_double_answer') walk.settle(payment);
};

const other = ({ body, url }: Asked): object | undefined => {
  if (body === undefined) return undefined;
  return url === '/payments' ? paymentRequest() : { reason: 'Late.' };
};
const reused: Outcome = { status: 422, problem: 'idempotency-key-reused' };

/** A request that nobody answered comes once more: as it was, or with another body under the same key. */
export const repeatCut = fc.record({ which, isOther: fc.boolean() }).map(({ which, isOther }): PaymentStep => ({
  says: `asks again what ${which} had no answer to${isOther ? ', with another body' : ''}`,
  isPossible: ({ cut }) => cut.length > 0,
  take: async (model, { sound }) => {
    const { payment: index, call, ...asked } = model.cut[which % model.cut.length]!;
    const payment = model.payments[index]!;
    const body = isOther ? other(asked) : undefined;
    const answer = await ask(sound, { ...asked, body: body ?? asked.body }, true);
    if (body === undefined || call.kind !== 'authorise') walk.settle(payment);
    if (body !== undefined) return expect(outcomeOf(answer)).toEqual(reused);
    expect(outcomeOf(answer)).toEqual(walk.outcomeOfCall(payment, call));
    if (answer.statusCode < 300) expect(answer.json<Payment>()).toMatchObject({ id: payment.id });
    keep(model, asked, answer);
  },
}));

/** A request that was granted comes once more: as it was, or with another body under the same key. */
export const repeat = fc.record({ which, isOther: fc.boolean() }).map(({ which, isOther }): PaymentStep => ({
  says: `repeats answer ${which}${isOther ? ' with another body' : ''}`,
  isPossible: ({ granted }) => granted.length > 0,
  take: async (model, { sound }) => {
    const { answer, ...asked } = model.granted.at(-1 - (which % model.granted.length))!;
    const body = isOther ? other(asked) : undefined;
    const again = await ask(sound, { ...asked, body: body ?? asked.body }, true);
    if (body !== undefined) return expect(outcomeOf(again)).toEqual(reused);
    expect({ status: again.statusCode, body: again.json() }).toEqual(answer);
    expect(again.headers['idempotency-replayed']).toBe('true');
  },
}));

/** Time passes, and the sweepers settle what nobody asks about any more. */
export const sweep = fc.constant<PaymentStep>({
  says: 'two sweepers settle what is pending',
  take: async (model, { sweep }) => {
    await sweep();
    for (const payment of model.payments) walk.settle(payment);
  },
});
