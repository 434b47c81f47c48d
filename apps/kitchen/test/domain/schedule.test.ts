import {
  cancel,
  finish,
  isSameWork,
  remove,
  replace,
  start,
  type Schedule,
  type ScheduleAction,
  type ScheduleStatus,
} from '../../src/domain/schedule.ts';
import { cafeId, item, now, otherCafeId, schedule } from './sample.ts';

const work = { fulfilment: 'pickup' as const, items: [item({ quantity: 3 })], note: null };
const promise = { workSeconds: 180, readyAt: new Date('2026-05-04T08:20:00.000Z') };
const actions: Record<ScheduleAction, (current: Schedule) => Schedule> = {
  replace: (current) => replace(current, work, () => promise),
  start: (current) => start(current, now),
  finish: (current) => finish(current, now),
  cancel: (current) => cancel(current, 'The grinder is broken.', now),
  remove: (current) => remove(current, now),
};

/** The whole state machine once more, as literals. `unchanged`: a repeat, which returns the schedule as it is. */
const table: [ScheduleStatus, ScheduleAction, ScheduleStatus | 'unchanged' | 'refused'][] = [
  ['pending', 'replace', 'pending'],
  ['pending', 'start', 'progress'],
  ['pending', 'finish', 'refused'],
  ['pending', 'cancel', 'cancelled'],
  ['pending', 'remove', 'cancelled'],
  ['progress', 'replace', 'refused'],
  ['progress', 'start', 'refused'],
  ['progress', 'finish', 'finished'],
  ['progress', 'cancel', 'cancelled'],
  ['progress', 'remove', 'refused'],
  ['finished', 'replace', 'refused'],
  ['finished', 'start', 'refused'],
  ['finished', 'finish', 'refused'],
  ['finished', 'cancel', 'refused'],
  ['finished', 'remove', 'refused'],
  ['cancelled', 'replace', 'refused'],
  ['cancelled', 'start', 'refused'],
  ['cancelled', 'finish', 'refused'],
  ['cancelled', 'cancel', 'unchanged'],
  ['cancelled', 'remove', 'cancelled'],
];
const allowed: Record<ScheduleStatus, ScheduleAction[]> = {
  pending: ['replace', 'start', 'cancel', 'remove'],
  progress: ['finish', 'cancel'],
  finished: [],
  cancelled: ['remove'],
};

describe('the state machine', () => {
  test.each(table)('%s: %s → %s', (status, action, expected) => {
    const before = Object.freeze(schedule({ status }));
    const result = (): Schedule => actions[action](before);
    if (expected === 'refused') {
      expect(problemOf(result)).toMatchObject({
        slug: 'state-conflict',
        details: { extensions: { state: status, action, allowedActions: allowed[status] } },
      });
    } else if (expected === 'unchanged') expect(result()).toBe(before);
    else expect(result()).toMatchObject({ status: expected, version: before.version + 1 });
  });

  test('sets the time of each step', () => {
    const started = start(schedule(), now);
    expect(started).toMatchObject({ startedAt: now, finishedAt: null });
    expect(finish(started, now)).toMatchObject({ startedAt: now, finishedAt: now });
    expect(cancel(started, 'No milk.', now)).toMatchObject({ cancelledAt: now, cancelReason: 'No milk.' });
    expect(replace(schedule(), work, () => promise)).toMatchObject({ ...work, ...promise, scheduledAt: now });
  });

  test('remove retains the reason of a cancelled schedule and cancels a pending one', () => {
    const earlier = new Date('2026-05-04T08:00:00.000Z');
    expect(remove(cancel(schedule(), 'No milk.', earlier), now)).toMatchObject({
      removedAt: now,
      cancelledAt: earlier,
      cancelReason: 'No milk.',
    });
    expect(remove(schedule(), now)).toMatchObject({ removedAt: now, cancelledAt: now });
  });
});

describe('isSameWork', () => {
  const order = { cafeId, fulfilment: 'delivery' as const, items: [item()], note: 'No lids, please.' };
  test.each([
    ['the same values', order, true],
    [
      'the same values in another order of fields',
      { note: order.note, items: order.items, fulfilment: order.fulfilment, cafeId },
      true,
    ],
    ['at another cafe', { ...order, cafeId: otherCafeId }, false],
    ['another fulfilment', { ...order, fulfilment: 'pickup' as const }, false],
    ['without the note', { ...order, note: null }, false],
    ['with a note on an item', { ...order, items: [item({ note: 'Hot.' })] }, false],
    ['another quantity', { ...order, items: [item({ quantity: 3 })] }, false],
    ['another item', { ...order, items: [item(), item()] }, false],
  ])('%s', (_name, other, same) => {
    expect(isSameWork(schedule(), other)).toBe(same);
  });
});

const problemOf = (action: () => unknown): unknown => {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
};
