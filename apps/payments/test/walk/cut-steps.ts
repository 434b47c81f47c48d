import fc from 'fast-check';

import type { Payment, PaymentPage } from '../../src/generated/api/schemas.ts';
import { get, newKey } from '../harness.ts';
import {
  ask,
  askedOf,
  begins,
  card,
  deed,
  keep,
  other,
  outcomeOf,
  price,
  reused,
  toldOf,
  which,
  type PaymentStep,
} from './asking.ts';
import * as walk from './payment-model.ts';
import type { Asked, Model } from './payment-model.ts';

const when = fc.constantFrom('before', 'after');
const reachable = card.filter((each) => each !== walk.unreachable);

/** The process dies while it asks the provider for something; nobody has an answer. */
export const cutAct = fc.record({ which, deed, when }).map(({ which, deed, when }): PaymentStep => ({
  says: `payment ${which}: ${toldOf(deed)}, and the process dies ${when} the provider acts`,
  isPossible: ({ payments }) => payments.some((each) => walk.mayBegin(each, deed.kind)),
  take: async (model, { dying }) => {
    const able = model.payments.filter((each) => walk.mayBegin(each, deed.kind));
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

/** Time passes, and the sweepers settle what nobody asks about any more. */
export const sweep = fc.constant<PaymentStep>({
  says: 'two sweepers settle what is pending',
  take: async (model, { sweep }) => {
    await sweep();
    for (const payment of model.payments) walk.settle(payment);
  },
});
