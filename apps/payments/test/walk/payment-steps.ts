import fc from 'fast-check';

import { newKey } from '../harness.ts';
import {
  anybody,
  ask,
  askedOf,
  begins,
  card,
  deed,
  isReachable,
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
import type { Asked, Deed, Model, Outcome } from './payment-model.ts';
import type { AtRisk } from './payments-at-risk.ts';

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

/** Something is done to a payment whose state allows it, perhaps by somebody who may not. */
export const goOn = fc.record({ which, deed }).map(({ which, deed }): PaymentStep => ({
  says: `payment ${which} of those that can: ${toldOf(deed)}`,
  isPossible: ({ payments }) => payments.some((each) => walk.mayBegin(each, deed.kind)),
  take: async (model, service) => {
    const able = model.payments.filter((each) => walk.mayBegin(each, deed.kind));
    await doTo(able.at(-1 - (which % able.length))!, deed, model, service);
  },
}));

/** Something is done to a payment, whatever its state, and whoever asks for it. */
export const act = fc.record({ which, deed }).map(({ which, deed }): PaymentStep => ({
  says: `payment ${which}: ${toldOf(deed)}`,
  isPossible: ({ payments }) => payments.length > 0,
  take: (model, service) => doTo(model.payments.at(-1 - (which % model.payments.length))!, deed, model, service),
}));

const doTo = async (payment: walk.Payment, deed: Deed, model: Model, { sound }: AtRisk): Promise<void> => {
  const asked = askedOf(payment, deed);
  const answer = await ask(sound, asked, isReachable(payment));
  expect(outcomeOf(answer)).toEqual(walk.expectDeed(payment, deed));
  keep(model, asked, answer);
};

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
