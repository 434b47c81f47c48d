import { decideNext, outcomeOf, preparedForNext, type SagaOutcome } from '../../src/domain/decide-next.ts';
import type { Step } from '../../src/domain/saga-steps.ts';
import type { Saga } from '../../src/domain/saga.ts';
import { now, sagaWith } from '../builders.ts';

const late = new Date(now.getTime() + 60_000);
const inOneHour = '2026-05-04T09:15:30.000Z';
const failed = (...steps: Step[]) => new Map(steps.map((step) => [step, `${step} failed`]));

describe('decideNext concludes', () => {
  it.each<[string, Partial<Saga>, Date, SagaOutcome]>([
    ['paid', { goal: 'pay', stock: 'held', money: 'authorised' }, now, 'paid'],
    ['paid, also after the time to pay', { goal: 'pay', stock: 'held', money: 'authorised' }, late, 'paid'],
    ['out of stock', { goal: 'pay', stock: 'refused', money: 'none' }, now, 'out-of-stock'],
    ['declined, also after the time to pay', { goal: 'pay', stock: 'held', money: 'declined' }, late, 'declined'],
    ['too late for an unknown payment', { goal: 'pay', stock: 'held', money: 'requested' }, late, 'too-late'],
    ['too late for an unknown reservation', { goal: 'pay', stock: 'requested', money: 'none' }, late, 'too-late'],
    ['not made: the kitchen refused', { goal: 'make', schedule: 'refused' }, now, 'not-made'],
    ['not made: the kitchen cancelled', { goal: 'make', schedule: 'cancelled' }, now, 'not-made'],
  ])('%s', (_case, changes, at, outcome) => {
    expect(decideNext(sagaWith(changes), at)).toEqual({ kind: 'conclude', outcome });
  });

  it('paid without a payment for a total of zero', () => {
    const saga = sagaWith({ stock: 'held', money: 'none' });
    const free = { ...saga, input: { ...saga.input, total: { amount: 0, currency: 'GBP' } } };
    expect(decideNext(free, now)).toEqual({ kind: 'conclude', outcome: 'paid' });
  });

  it('one millisecond before the end of the time to pay, nothing', () => {
    const saga = sagaWith({ stock: 'held', money: 'requested' });
    expect(outcomeOf(saga, new Date(late.getTime() - 1))).toBeUndefined();
  });

  it.each<[string, Partial<Saga>]>([
    ['while the payment is unknown', { goal: 'pay', stock: 'held', money: 'requested' }],
    ['while it is in the kitchen', { goal: 'make', schedule: 'scheduled' }],
    ['for a compensated attempt', { goal: 'compensate', stock: 'refused', money: 'declined', schedule: 'refused' }],
    ['for a served order', { goal: 'serve', stock: 'refused', schedule: 'cancelled' }],
  ])('nothing %s', (_case, changes) => {
    expect(decideNext(sagaWith(changes), now).kind).not.toBe('conclude');
  });
});

describe('decideNext asks', () => {
  it.each<[string, Partial<Saga>, Step, Partial<Saga>]>([
    ['the first step of an attempt', { stock: 'none' }, 'reserve', { stock: 'requested' }],
    ['the second step', { stock: 'held', money: 'none' }, 'authorise', { money: 'requested' }],
    ['the kitchen', { goal: 'make', schedule: 'none' }, 'schedule', { schedule: 'requested' }],
  ])('%s, and stores the request first', (_case, changes, step, stored) => {
    const saga = sagaWith(changes);
    expect(decideNext(saga, now)).toEqual({ kind: 'ask', step, saga: { ...saga, ...stored } });
    expect(preparedForNext(saga, now)).toEqual({ ...saga, ...stored });
  });

  it.each<[string, Partial<Saga>, Step]>([
    ['again for an unknown reservation', { stock: 'requested' }, 'reserve'],
    ['to confirm', { goal: 'serve', stock: 'held', money: 'authorised' }, 'confirm'],
    ['to capture', { goal: 'settle', stock: 'confirmed', money: 'authorised' }, 'capture'],
    ['to release', { goal: 'compensate', stock: 'held', money: 'voided' }, 'release'],
  ])('%s, with nothing to store', (_case, changes, step) => {
    const saga = sagaWith(changes);
    const decision = decideNext(saga, now);
    expect(decision).toEqual({ kind: 'ask', step, saga });
    expect(decision.kind === 'ask' && decision.saga).toBe(saga);
  });

  it('the next participant when a step has failed', () => {
    const saga = sagaWith({ goal: 'compensate', stock: 'held', money: 'authorised', schedule: 'scheduled' });
    expect(decideNext(saga, now, failed('cancelSchedule'))).toMatchObject({ kind: 'ask', step: 'void' });
    expect(decideNext(saga, now, failed('cancelSchedule', 'void'))).toMatchObject({ kind: 'ask', step: 'release' });
  });
});

describe('decideNext waits', () => {
  it('for ever when every participant has reached its target, and resets the attempts', () => {
    const saga = sagaWith({ goal: 'make', schedule: 'scheduled', attempts: 3, lastError: 'x', dueAt: now });
    expect(decideNext(saga, now)).toEqual({
      kind: 'wait',
      saga: { ...saga, attempts: 0, lastError: null, dueAt: null },
    });
  });

  it('for the time when a scheduled order is sent to the kitchen', () => {
    const saga = sagaWith({ goal: 'make', schedule: 'none' });
    const scheduled = { ...saga, input: { ...saga.input, kitchenAt: inOneHour } };
    expect(decideNext(scheduled, now)).toMatchObject({ kind: 'wait', saga: { dueAt: new Date(inOneHour) } });
    expect(decideNext(scheduled, new Date(inOneHour))).toMatchObject({ kind: 'ask', step: 'schedule' });
  });

  it.each([
    [0, 1, 500],
    [1, 2, 1_000],
    [5, 6, 15_000],
  ])('after %i failed attempts and one more, %i: %i ms', (attempts, next, pauseMs) => {
    const saga = sagaWith({ goal: 'compensate', stock: 'held', money: 'authorised', schedule: 'cancelled', attempts });
    expect(decideNext(saga, now, failed('void', 'release'))).toEqual({
      kind: 'wait',
      saga: {
        ...saga,
        attempts: next,
        lastError: 'void failed; release failed',
        dueAt: new Date(now.getTime() + pauseMs),
      },
    });
  });

  it('with an error of at most 1000 characters', () => {
    const saga = sagaWith({ goal: 'serve', stock: 'held' });
    const decision = decideNext(saga, now, new Map([['confirm', 'x'.repeat(2_000)]]));
    expect(decision.kind === 'wait' && decision.saga.lastError).toHaveLength(1_000);
  });
});
