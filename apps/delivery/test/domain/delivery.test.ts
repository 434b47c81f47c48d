import { Problem } from '@coffeemesh/kernel';
import {
  assign,
  cancel,
  deliver,
  fail,
  isFinal,
  pickUp,
  returnToCafe,
  type Delivery,
  type DeliveryAction,
  type DeliveryStatus,
} from '../../src/domain/delivery.ts';
import { courierId, delivery, now } from './sample.ts';

const applyAction: Record<DeliveryAction, (current: Delivery) => Delivery> = {
  assign: (current) => assign(current, courierId, now),
  'pick-up': (current) => pickUp(current, now),
  deliver: (current) => deliver(current, {}, now),
  fail: (current) => fail(current, { reason: 'refused' }, now),
  return: (current) => returnToCafe(current, now),
  cancel: (current) => cancel(current, 'Not needed.', now),
};

const actions = ['assign', 'pick-up', 'deliver', 'fail', 'return', 'cancel'] as const;

/** The state machine a second time, in literals: the next state, or `refused`, in the order of `actions`. */
const expected: Record<DeliveryStatus, readonly (DeliveryStatus | 'refused')[]> = {
  pending: ['assigned', 'refused', 'refused', 'refused', 'refused', 'cancelled'],
  assigned: ['assigned', 'picked-up', 'refused', 'refused', 'refused', 'cancelled'],
  'picked-up': ['refused', 'refused', 'delivered', 'failed', 'refused', 'refused'],
  failed: ['refused', 'refused', 'refused', 'refused', 'returned', 'refused'],
  delivered: ['refused', 'refused', 'refused', 'refused', 'refused', 'refused'],
  returned: ['refused', 'refused', 'refused', 'refused', 'refused', 'refused'],
  cancelled: ['refused', 'refused', 'refused', 'refused', 'refused', 'refused'],
};
const states = Object.keys(expected) as DeliveryStatus[];
const cases = states.flatMap((status) =>
  expected[status].map((outcome, index) => [status, actions[index]!, outcome] as const),
);

describe('state machine of a delivery', () => {
  test.each(cases)('%s: %s → %s', (status, action, outcome) => {
    const before = Object.freeze(delivery({ status }));
    if (outcome !== 'refused') {
      expect(applyAction[action](before).status).toBe(outcome);
      return;
    }
    const allowedActions = actions.filter((_, index) => expected[status][index] !== 'refused');
    const refusal = expect.objectContaining({
      slug: 'state-conflict',
      details: expect.objectContaining({ extensions: { state: status, action, allowedActions } }),
    });
    expect(() => applyAction[action](before)).toThrow(Problem);
    expect(thrownBy(() => applyAction[action](before))).toEqual(refusal);
  });

  test('is final when delivered, returned or cancelled', () => {
    expect(states.filter((status) => isFinal(delivery({ status })))).toEqual(['delivered', 'returned', 'cancelled']);
  });

  test('stores the time and the details of each step', () => {
    const carried = pickUp(assign(delivery(), courierId, now), now);
    expect(carried).toMatchObject({ courierId, assignedAt: now, pickedUpAt: now, deliveredAt: null });
    expect(deliver(carried, { pin: '4711', note: 'At the door.' }, now)).toMatchObject({
      deliveredAt: now,
      proof: 'pin',
      note: 'At the door.',
    });
    expect(deliver(carried, {}, now)).toMatchObject({ proof: 'none', note: null });
    const failed = fail(carried, { reason: 'nobody-there', note: 'Rang twice.' }, now);
    expect(failed).toMatchObject({ failedAt: now, reason: 'nobody-there', note: 'Rang twice.' });
    expect(returnToCafe(failed, now)).toMatchObject({ returnedAt: now, reason: 'nobody-there' });
    expect(cancel(delivery(), 'Not needed.', now)).toMatchObject({ cancelledAt: now, reason: 'Not needed.' });
  });
});

const thrownBy = (action: () => unknown): unknown => {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
};
