import { allowedActions, nextState, Problem } from '@coffeemesh/kernel';
import {
  assign,
  bringBack,
  cancel,
  deliver,
  fail,
  isOver,
  pickUp,
  transitions,
  type Delivery,
  type DeliveryAction,
  type DeliveryStatus,
} from '../../src/domain/delivery.ts';
import { courierId, delivery, now } from './sample.ts';

const act: Record<DeliveryAction, (current: Delivery) => Delivery> = {
  assign: (current) => assign(current, courierId, now),
  'pick-up': (current) => pickUp(current, now),
  deliver: (current) => deliver(current, {}, now),
  fail: (current) => fail(current, { reason: 'refused' }, now),
  return: (current) => bringBack(current, now),
  cancel: (current) => cancel(current, 'Not needed.', now),
};
const states = Object.keys(transitions) as DeliveryStatus[];
const pairs = states.flatMap((status) =>
  (Object.keys(act) as DeliveryAction[]).map((action) => [status, action] as const),
);

describe('the life of a delivery', () => {
  test.each(pairs)('%s: %s', (status, action) => {
    const before = Object.freeze(delivery({ status }));
    const next = nextState(transitions, status, action);
    if (next !== undefined) {
      expect(act[action](before).status).toBe(next);
      return;
    }
    const refusal = expect.objectContaining({
      slug: 'state-conflict',
      details: expect.objectContaining({
        extensions: { state: status, action, allowedActions: allowedActions(transitions, status) },
      }),
    });
    expect(() => act[action](before)).toThrow(Problem);
    expect(thrown(() => act[action](before))).toEqual(refusal);
  });

  test('ends delivered, returned or cancelled', () => {
    expect(states.filter((status) => isOver(delivery({ status })))).toEqual(['delivered', 'returned', 'cancelled']);
  });

  test('stamps each step', () => {
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
    expect(bringBack(failed, now)).toMatchObject({ returnedAt: now, reason: 'nobody-there' });
    expect(cancel(delivery(), 'Not needed.', now)).toMatchObject({ cancelledAt: now, reason: 'Not needed.' });
  });
});

const thrown = (action: () => unknown): unknown => {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
};
