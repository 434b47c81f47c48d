import { applyResponse } from '../../src/domain/apply-response.ts';
import { beginCapture, beginRefund, beginVoid } from '../../src/domain/begin-call.ts';
import type { Payment, PaymentAction, PaymentStatus } from '../../src/domain/payment.ts';
import { pendingCall } from '../../src/domain/provider-call.ts';
import { approved, call, gbp, later, origin, payment, refused, slugThrownBy } from './sample.ts';

const context = { callId: '0190c0de-0000-7000-8000-0000000d0003', origin, now: later };
const approve = (begun: Payment) => applyResponse(begun, approved, later).payment;
const withPendingAuthorisation = (current: Payment) => ({
  ...current,
  calls: [call('authorise', { token: 'tok_approve' })],
});

const applyAction: Record<PaymentAction, (current: Payment) => Payment> = {
  authorise: (current) => approve(withPendingAuthorisation(current)),
  decline: (current) => applyResponse(withPendingAuthorisation(current), refused, later).payment,
  capture: (current) => approve(beginCapture(current, context)),
  void: (current) => approve(beginVoid(current, context)),
  refund: (current) => approve(beginRefund(current, { amount: gbp(350), reason: 'Cold.' }, context)),
  'refund-rest': (current) => approve(beginRefund(current, { amount: gbp(1245), reason: 'Cold.' }, context)),
};

const actions = ['authorise', 'decline', 'capture', 'void', 'refund', 'refund-rest'] as const;

/** The state machine a second time, in literals: the next state, or `refused`, in the order of `actions`. */
const expected: Record<PaymentStatus, readonly (PaymentStatus | 'refused')[]> = {
  pending: ['authorised', 'declined', 'refused', 'refused', 'refused', 'refused'],
  authorised: ['refused', 'refused', 'captured', 'voided', 'refused', 'refused'],
  captured: ['refused', 'refused', 'refused', 'refused', 'captured', 'refunded'],
  declined: ['refused', 'refused', 'refused', 'refused', 'refused', 'refused'],
  voided: ['refused', 'refused', 'refused', 'refused', 'refused', 'refused'],
  refunded: ['refused', 'refused', 'refused', 'refused', 'refused', 'refused'],
};
const cases = Object.entries(expected).flatMap(([status, outcomes]) =>
  outcomes.map((outcome, index) => [status as PaymentStatus, actions[index]!, outcome] as const),
);

describe('state machine of a payment', () => {
  test.each(cases)('%s: %s → %s', (status, action, outcome) => {
    const before = Object.freeze(payment({ status, calls: [] }));
    if (outcome !== 'refused') {
      expect(applyAction[action](before).status).toBe(outcome);
      return;
    }
    let refusal: unknown;
    try {
      applyAction[action](before);
    } catch (error) {
      refusal = error;
    }
    const allowedActions = actions.filter((_, index) => expected[status][index] !== 'refused');
    expect(refusal).toMatchObject({
      slug: 'state-conflict',
      details: { extensions: { state: status, action, allowedActions } },
    });
  });

  test('starts with a pending authorisation whose key is derived from the payment', () => {
    expect(pendingCall(payment())).toMatchObject({
      kind: 'authorise',
      key: '0190c0de-0000-7000-8000-0000000a0001/authorise/1',
      token: 'tok_approve',
      amount: gbp(1245),
    });
    expect(payment()).toMatchObject({ status: 'pending', refunded: gbp(0), version: 1 });
  });

  test('clears the token after the response', () => {
    for (const response of [approved, refused]) {
      const { payment: settled, call: settledCall } = applyResponse(payment(), response, later);
      expect(settledCall.token).toBeNull();
      expect(settled.calls).toEqual([settledCall]);
    }
  });

  test('stores the charge of an approval and the reason of a refusal', () => {
    const authorised = applyResponse(payment(), approved, later);
    expect(authorised).toMatchObject({
      change: 'authorised',
      payment: { chargeId: 'ch_1', authorisedAt: later, updatedAt: later, version: 2 },
      call: { status: 'succeeded', refusal: null },
    });
    expect(applyResponse(payment(), refused, later)).toMatchObject({
      change: 'declined',
      payment: { declineReason: 'insufficient-funds', chargeId: null, authorisedAt: null },
      call: { status: 'refused', refusal: 'insufficient-funds' },
      lines: [],
    });
  });

  test('does not change when the provider refuses a capture; the next call has a new key', () => {
    const begun = beginCapture(payment({ status: 'authorised', calls: [], version: 2 }), context);
    const { payment: settled, change, lines } = applyResponse(begun, refused, later);
    expect(settled).toMatchObject({ status: 'authorised', declineReason: null, capturedAt: null, version: 4 });
    expect([change, lines]).toEqual([undefined, []]);
    expect(pendingCall(beginCapture(settled, { ...context, callId: 'another' }))?.key).toMatch(/\/capture\/2$/);
  });

  test('sums its refunds', () => {
    const captured = payment({ status: 'captured', calls: [] });
    const once = approve(beginRefund(captured, { amount: gbp(1000), reason: 'Cold.' }, context));
    expect(once).toMatchObject({ status: 'captured', refunded: gbp(1000) });
    const twice = approve(beginRefund(once, { amount: gbp(245), reason: 'Cold.' }, { ...context, callId: 'another' }));
    expect(twice).toMatchObject({ status: 'refunded', refunded: gbp(1245) });
    expect(twice.calls.map(({ key }) => key.split('/').at(-1))).toEqual(['1', '2']);
  });

  test('throws when a response arrives without a pending call', () => {
    expect(slugThrownBy(() => applyResponse(payment({ calls: [] }), approved, later))).toMatch(/has no pending call/);
  });
});
