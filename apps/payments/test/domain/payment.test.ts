import { allowedActions, nextState } from '@coffeemesh/kernel';
import { applyAnswer } from '../../src/domain/apply-answer.ts';
import { beginCapture, beginRefund, beginVoid } from '../../src/domain/begin-call.ts';
import { transitions, type Payment, type PaymentAction, type PaymentStatus } from '../../src/domain/payment.ts';
import { pendingCall } from '../../src/domain/provider-call.ts';
import { approved, call, gbp, later, origin, payment, refused, verdict } from './sample.ts';

const making = { callId: '0190c0de-0000-7000-8000-0000000d0003', origin, now: later };
const answered = (begun: Payment) => applyAnswer(begun, approved, later).payment;
const authorising = (current: Payment) => ({ ...current, calls: [call('authorise', { token: 'tok_approve' })] });

const act: Record<PaymentAction, (current: Payment) => Payment> = {
  authorise: (current) => answered(authorising(current)),
  decline: (current) => applyAnswer(authorising(current), refused, later).payment,
  capture: (current) => answered(beginCapture(current, making)),
  void: (current) => answered(beginVoid(current, making)),
  refund: (current) => answered(beginRefund(current, { amount: gbp(350), reason: 'Cold.' }, making)),
  'refund-rest': (current) => answered(beginRefund(current, { amount: gbp(1245), reason: 'Cold.' }, making)),
};
const states = Object.keys(transitions) as PaymentStatus[];
const pairs = states.flatMap((status) =>
  (Object.keys(act) as PaymentAction[]).map((action) => [status, action] as const),
);

describe('the life of a payment', () => {
  test.each(pairs)('%s: %s', (status, action) => {
    const before = Object.freeze(payment({ status, calls: [] }));
    const next = nextState(transitions, status, action);
    if (next !== undefined) {
      expect(act[action](before).status).toBe(next);
      return;
    }
    let refusal: unknown;
    try {
      act[action](before);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({
      slug: 'state-conflict',
      details: { extensions: { state: status, action, allowedActions: allowedActions(transitions, status) } },
    });
  });

  test('begins with a pending authorisation, under a key derived from the payment', () => {
    expect(pendingCall(payment())).toMatchObject({
      kind: 'authorise',
      key: '0190c0de-0000-7000-8000-0000000a0001/authorise/1',
      token: 'tok_approve',
      amount: gbp(1245),
    });
    expect(payment()).toMatchObject({ status: 'pending', refunded: gbp(0), version: 1 });
  });

  test('forgets the token once the provider has answered', () => {
    for (const answer of [approved, refused]) {
      const { payment: settled, call: settledCall } = applyAnswer(payment(), answer, later);
      expect(settledCall.token).toBeNull();
      expect(settled.calls).toEqual([settledCall]);
    }
  });

  test('keeps what the provider says', () => {
    const authorised = applyAnswer(payment(), approved, later);
    expect(authorised).toMatchObject({
      happened: 'authorised',
      payment: { chargeId: 'ch_1', authorisedAt: later, updatedAt: later, version: 2 },
      call: { status: 'succeeded', refusal: null },
    });
    expect(applyAnswer(payment(), refused, later)).toMatchObject({
      happened: 'declined',
      payment: { declineReason: 'insufficient-funds', chargeId: null, authorisedAt: null },
      call: { status: 'refused', refusal: 'insufficient-funds' },
      lines: [],
    });
  });

  test('is what it was where the provider refuses a later step', () => {
    const begun = beginCapture(payment({ status: 'authorised', calls: [], version: 2 }), making);
    const { payment: settled, happened, lines } = applyAnswer(begun, refused, later);
    expect(settled).toMatchObject({ status: 'authorised', declineReason: null, capturedAt: null, version: 4 });
    expect([happened, lines]).toEqual([undefined, []]);
    expect(pendingCall(beginCapture(settled, { ...making, callId: 'another' }))?.key).toMatch(/\/capture\/2$/);
  });

  test('adds its refunds up', () => {
    const captured = payment({ status: 'captured', calls: [] });
    const once = answered(beginRefund(captured, { amount: gbp(1000), reason: 'Cold.' }, making));
    expect(once).toMatchObject({ status: 'captured', refunded: gbp(1000) });
    const twice = answered(beginRefund(once, { amount: gbp(245), reason: 'Cold.' }, { ...making, callId: 'another' }));
    expect(twice).toMatchObject({ status: 'refunded', refunded: gbp(1245) });
    expect(twice.calls.map(({ key }) => key.split('/').at(-1))).toEqual(['1', '2']);
  });

  test('has no answer where nothing was asked', () => {
    expect(verdict(() => applyAnswer(payment({ calls: [] }), approved, later))).toMatch(/Nothing is pending/);
  });
});
