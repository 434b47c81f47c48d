import { allowedActions, nextState } from '@coffeemesh/kernel';
import {
  cancel,
  finish,
  isSameWork,
  remove,
  replace,
  start,
  transitions,
  type Schedule,
  type ScheduleAction,
  type ScheduleStatus,
} from '../../src/domain/schedule.ts';
import { cafeId, item, now, otherCafeId, schedule } from './sample.ts';

const work = { fulfilment: 'pickup' as const, items: [item({ quantity: 3 })], note: null };
const promised = { workSeconds: 180, readyAt: new Date('2026-05-04T08:20:00.000Z') };
const act: Record<ScheduleAction, (current: Schedule) => Schedule> = {
  replace: (current) => replace(current, work, () => promised),
  start: (current) => start(current, now),
  finish: (current) => finish(current, now),
  cancel: (current) => cancel(current, 'The grinder is broken.', now),
  remove: (current) => remove(current, now),
};
const pairs = (Object.keys(transitions) as ScheduleStatus[]).flatMap((status) =>
  (Object.keys(act) as ScheduleAction[]).map((action) => [status, action] as const),
);

describe('the life of a schedule', () => {
  test.each(pairs)('%s: %s', (status, action) => {
    const before = Object.freeze(schedule({ status }));
    const next = nextState(transitions, status, action);
    if (next !== undefined) {
      expect(act[action](before)).toMatchObject({ status: next, version: before.version + 1 });
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

  test('stamps each step', () => {
    const started = start(schedule(), now);
    expect(started).toMatchObject({ startedAt: now, finishedAt: null });
    expect(finish(started, now)).toMatchObject({ startedAt: now, finishedAt: now });
    expect(cancel(started, 'No milk.', now)).toMatchObject({ cancelledAt: now, cancelReason: 'No milk.' });
    expect(replace(schedule(), work, () => promised)).toMatchObject({ ...work, ...promised, scheduledAt: now });
  });

  test('removing keeps why it was cancelled, and cancels what was not', () => {
    const earlier = new Date('2026-05-04T08:00:00.000Z');
    expect(remove(cancel(schedule(), 'No milk.', earlier), now)).toMatchObject({
      removedAt: now,
      cancelledAt: earlier,
      cancelReason: 'No milk.',
    });
    expect(remove(schedule(), now)).toMatchObject({ removedAt: now, cancelledAt: now });
  });
});

describe('the same order', () => {
  const order = { cafeId, fulfilment: 'delivery' as const, items: [item()], note: 'No lids, please.' };
  test.each([
    ['word for word', order, true],
    ['members in another order', { note: order.note, items: order.items, fulfilment: order.fulfilment, cafeId }, true],
    ['at another cafe', { ...order, cafeId: otherCafeId }, false],
    ['to be collected', { ...order, fulfilment: 'pickup' as const }, false],
    ['without the note', { ...order, note: null }, false],
    ['with a note on an item', { ...order, items: [item({ note: 'Hot.' })] }, false],
    ['more of it', { ...order, items: [item({ quantity: 3 })] }, false],
    ['something beside', { ...order, items: [item(), item()] }, false],
  ])('%s', (_name, asked, same) => {
    expect(isSameWork(schedule(), asked)).toBe(same);
  });
});
