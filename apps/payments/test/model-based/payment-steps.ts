import fc from 'fast-check';
import { newKey } from '../harness.ts';
import type { CrashingReplicas } from './crashing-replicas.ts';
import * as spec from './payment-model.ts';
import type { SentRequest, Command, Model, Outcome } from './payment-model.ts';
import {
  anyPerson,
  send,
  requestFor,
  newRequest,
  card,
  command,
  isReachable,
  recordGranted,
  other,
  outcomeOf,
  price,
  reused,
  describeCommand,
  which,
  type PaymentStep,
} from './requests.ts';

/** Authorises a payment with one request, or with three parallel requests that share a key or have their own. */
export const authorise = fc
  .record({ person: anyPerson, card, price, at: fc.constantFrom('once', 'once', 'same key', 'own keys') })
  .map(({ person, card, price, at }): PaymentStep => ({
    description: `${person} authorises ${price.amount} on ${card} (${at})`,
    execute: async (model, { healthy }) => {
      const { body, make } = newRequest(model, card, price);
      const key = newKey();
      const keys = { once: [key], 'same key': [key, key, key], 'own keys': [key, newKey(), newKey()] }[at];
      const sent = keys.map((each): SentRequest => ({ url: '/payments', person, key: each, body }));
      const responses = await Promise.all(sent.map((each) => send(healthy, each, isReachable({ card }))));
      const outcomes = responses.map(outcomeOf);
      if (!spec.canUpdate(person)) return expect(outcomes).toEqual(keys.map(() => spec.refusals.forbidden));
      const isFirst = ({ problem }: Outcome) => problem !== spec.refusals.attemptUsed.problem;
      const { id, paymentId = id } = responses[outcomes.findIndex(isFirst)]!.json<{ id: string; paymentId?: string }>();
      const payment = make(paymentId);
      const first = spec.settle(payment) ? spec.outcomeOfCall(payment, payment.calls[0]!) : spec.refusals.timeout;
      const others = at === 'own keys' ? spec.refusals.attemptUsed : first;
      const byStatus = (one: Outcome, other: Outcome) => Number(isFirst(other)) - Number(isFirst(one));
      expect(outcomes.sort(byStatus)).toEqual(keys.map((_, index) => (index === 0 ? first : others)));
      responses.forEach((response, index) => recordGranted(model, sent[index]!, response));
    },
  }));

/** A token that looks like a card number is refused. */
export const authoriseByNumber = price.map((price): PaymentStep => ({
  description: 'orders authorises on a card number',
  execute: async (model, { healthy }) => {
    const { body } = newRequest(model, 'tok_4111111111111111', price);
    const response = await send(healthy, { url: '/payments', person: 'orders', key: newKey(), body }, true);
    expect(outcomeOf(response)).toEqual({ status: 422, problem: 'rules-broken | /means/token no-card-number' });
  },
}));

/** Sends a command to a payment whose state allows it; the person may lack the permission. */
export const advance = fc.record({ which, command }).map(({ which, command }): PaymentStep => ({
  description: `payment ${which} that allows it: ${describeCommand(command)}`,
  isPossible: ({ payments }) => payments.some((each) => spec.canBegin(each, command.kind)),
  execute: async (model, service) => {
    const candidates = model.payments.filter((each) => spec.canBegin(each, command.kind));
    await sendCommand(candidates.at(-1 - (which % candidates.length))!, command, model, service);
  },
}));

/** Sends any command to any payment. */
export const act = fc.record({ which, command }).map(({ which, command }): PaymentStep => ({
  description: `payment ${which}: ${describeCommand(command)}`,
  isPossible: ({ payments }) => payments.length > 0,
  execute: (model, service) =>
    sendCommand(model.payments.at(-1 - (which % model.payments.length))!, command, model, service),
}));

const sendCommand = async (
  payment: spec.Payment,
  command: Command,
  model: Model,
  { healthy }: CrashingReplicas,
): Promise<void> => {
  const sent = requestFor(payment, command);
  const response = await send(healthy, sent, isReachable(payment));
  expect(outcomeOf(response)).toEqual(spec.expectCommand(payment, command));
  recordGranted(model, sent, response);
};

/** Sends two commands in parallel: the result equals that of some sequential order. */
export const race = fc
  .record({ which, commands: fc.tuple(command, command) })
  .map(({ which, commands }): PaymentStep => ({
    description: `payment ${which}, in parallel: ${commands.map(describeCommand).join(' and ')}`,
    isPossible: ({ payments }) => payments.length > 0,
    execute: async (model, { healthy }) => {
      const index = model.payments.length - 1 - (which % model.payments.length);
      const payment = model.payments[index]!;
      const sent = commands.map((each) => requestFor(payment, each));
      const responses = await Promise.all(sent.map((each) => send(healthy, each, isReachable(payment))));
      const outcomes = responses.map(outcomeOf);
      const [inOrder, reversed] = [[0, 1] as const, [1, 0] as const].map((order) => {
        const after = structuredClone(model);
        const expected: Outcome[] = [];
        for (const turn of order) expected[turn] = spec.expectCommand(after.payments[index]!, commands[turn]!);
        return { after, expected };
      });
      const isReversed = JSON.stringify(outcomes) === JSON.stringify(reversed!.expected);
      const { after, expected } = isReversed ? reversed! : inOrder!;
      expect(outcomes).toEqual(expected);
      Object.assign(model, after);
      responses.forEach((response, each) => recordGranted(model, sent[each]!, response));
    },
  }));

/** Repeats a successful request, unchanged or with another body under the same key. */
export const repeat = fc.record({ which, isOther: fc.boolean() }).map(({ which, isOther }): PaymentStep => ({
  description: `repeats request ${which}${isOther ? ' with another body' : ''}`,
  isPossible: ({ granted }) => granted.length > 0,
  execute: async (model, { healthy }) => {
    const { response, ...sent } = model.granted.at(-1 - (which % model.granted.length))!;
    const body = isOther ? other(sent) : undefined;
    const again = await send(healthy, { ...sent, body: body ?? sent.body }, true);
    if (body !== undefined) return expect(outcomeOf(again)).toEqual(reused);
    expect({ status: again.statusCode, body: again.json() }).toEqual(response);
    expect(again.headers['idempotency-replayed']).toBe('true');
  },
}));
