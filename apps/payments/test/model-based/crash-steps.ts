import fc from 'fast-check';
import type { Payment, PaymentPage } from '../../src/generated/api/schemas.ts';
import { get, newKey } from '../harness.ts';
import * as spec from './payment-model.ts';
import type { SentRequest, Model } from './payment-model.ts';
import {
  send,
  requestFor,
  newRequest,
  card,
  command,
  recordGranted,
  other,
  outcomeOf,
  price,
  reused,
  describeCommand,
  which,
  type PaymentStep,
} from './requests.ts';

const when = fc.constantFrom('before', 'after');
const reachable = card.filter((each) => each !== spec.unreachable);

/** The process crashes while it calls the provider; the client gets no result. */
export const crashDuringCommand = fc.record({ which, command, when }).map(({ which, command, when }): PaymentStep => ({
  description: `payment ${which}: ${describeCommand(command)}; the process crashes ${when} the provider executes it`,
  isPossible: ({ payments }) => payments.some((each) => spec.canBegin(each, command.kind)),
  execute: async (model, { crashing }) => {
    const candidates = model.payments.filter((each) => spec.canBegin(each, command.kind));
    const payment = candidates.at(-1 - (which % candidates.length))!;
    const refused = spec.beginCommand(payment, command);
    const sent = requestFor(payment, command);
    const response = await send(crashing[when], sent, true);
    expect(outcomeOf(response)).toMatchObject(refused ?? { status: 500 });
    recordGranted(model, sent, response);
    if (refused === undefined) interrupt(model, payment, sent, when);
  },
}));
export const crashDuringAuthorise = fc
  .record({ card: reachable, price, when })
  .map(({ card, price, when }): PaymentStep => ({
    description: `orders authorises ${price.amount} on ${card}; the process crashes ${when} the provider executes it`,
    execute: async (model, { healthy, crashing }) => {
      const { body, make } = newRequest(model, card, price);
      const sent: SentRequest = { url: '/payments', person: 'orders', key: newKey(), body };
      expect(outcomeOf(await send(crashing[when], sent, true))).toMatchObject({ status: 500 });
      const { data } = (await get(healthy, `/payments?orderId=${body.orderId}`)).json<PaymentPage>();
      expect(data).toHaveLength(1);
      interrupt(model, make(data[0]!.id), sent, when);
    },
  }));

/** Records that the request may be repeated. A provider that sends notifications has settled the call already. */
const interrupt = (model: Model, payment: spec.Payment, sent: SentRequest, when: string): void => {
  model.interrupted.push({ ...sent, payment: model.payments.indexOf(payment), call: payment.calls.at(-1)! });
  if (when === 'after' && payment.card === 'tok_duplicate_notification') spec.settle(payment);
};

/** Repeats a request without a response, unchanged or with another body under the same key. */
export const repeatInterrupted = fc.record({ which, isOther: fc.boolean() }).map(({ which, isOther }): PaymentStep => ({
  description: `repeats interrupted request ${which}${isOther ? ', with another body' : ''}`,
  isPossible: ({ interrupted }) => interrupted.length > 0,
  execute: async (model, { healthy }) => {
    const { payment: index, call, ...sent } = model.interrupted[which % model.interrupted.length]!;
    const payment = model.payments[index]!;
    const body = isOther ? other(sent) : undefined;
    const response = await send(healthy, { ...sent, body: body ?? sent.body }, true);
    if (body === undefined || call.kind !== 'authorise') spec.settle(payment);
    if (body !== undefined) return expect(outcomeOf(response)).toEqual(reused);
    expect(outcomeOf(response)).toEqual(spec.outcomeOfCall(payment, call));
    if (response.statusCode < 300) expect(response.json<Payment>()).toMatchObject({ id: payment.id });
    recordGranted(model, sent, response);
  },
}));

/** Time passes, and the sweepers recover the pending calls. */
export const sweep = fc.constant<PaymentStep>({
  description: 'two sweepers recover pending calls',
  execute: async (model, { sweep }) => {
    await sweep();
    for (const payment of model.payments) spec.settle(payment);
  },
});
