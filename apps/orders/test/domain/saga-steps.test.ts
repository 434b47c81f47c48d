import { money } from '@coffeemesh/kernel';

import { transitions, type OrderStatus } from '../../src/domain/order.ts';
import { backoffMs } from '../../src/domain/saga-timeouts.ts';
import { aboutToAsk, nextTime, openSteps, outcomeOf, targets, type Step } from '../../src/domain/saga-steps.ts';
import { goalOf, goalOfStatus, type Goal, type ParticipantStates, type Saga } from '../../src/domain/saga.ts';
import { now, orderWith, sagaWith } from '../builders.ts';
import { beginSaga, withResult } from '../../src/domain/begin-saga.ts';

const stocks: ParticipantStates['stock'][] = ['none', 'asked', 'held', 'refused', 'confirmed', 'released'];
const moneys: ParticipantStates['money'][] = ['none', 'asked', 'authorised', 'declined', 'captured', 'voided', 'refunded'];
const tickets: ParticipantStates['schedule'][] = ['none', 'asked', 'scheduled', 'refused', 'made', 'cancelled'];
const goals = Object.keys(targets) as Goal[];

const everything = stocks.flatMap((stock) =>
  moneys.flatMap((moneyHeld) => tickets.map((ticket): ParticipantStates => ({ stock, money: moneyHeld, schedule }))),
);

/** What each step finds out when it is granted. */
const granted: Readonly<Record<Step, Partial<ParticipantStates>>> = {
  reserve: { stock: 'held' },
  confirm: { stock: 'confirmed' },
  release: { stock: 'released' },
  authorise: { money: 'authorised' },
  capture: { money: 'captured' },
  void: { money: 'voided' },
  refund: { money: 'refunded' },
  schedule: { schedule: 'scheduled' },
  unschedule: { schedule: 'cancelled' },
};

/** What each step finds out when a neighbour would not, or it had gone another way there. */
const refused: Readonly<Record<Step, Partial<ParticipantStates>>> = {
  ...granted,
  reserve: { stock: 'refused' },
  confirm: { stock: 'released' },
  release: { stock: 'confirmed' },
  authorise: { money: 'declined' },
  void: { money: 'captured' },
  schedule: { schedule: 'refused' },
  unschedule: { schedule: 'made' },
};

/** Walks on until nothing is left to do; every answer may be either. */
const ends = (saga: Saga, answers: readonly (typeof granted)[], steps = 0): Saga[] => {
  if (steps > 10) throw new Error(`It never ends: ${JSON.stringify(saga)}`);
  const [step] = openSteps(saga, now);
  if (step === undefined) return [saga];
  return answers.flatMap((answer) => ends({ ...saga, ...answer[step] }, answers, steps + 1));
};

describe('from whatever is held', () => {
  it.each(goals)('%s comes to an end, whatever the answers', (goal) => {
    for (const holdings of everything) {
      const all = ends(sagaWith({ ...holdings, goal }), [granted, refused]);
      expect(all.length).toBeGreaterThan(0);
    }
  });

  it('undoing leaves nothing behind, and takes nothing back that is used up', () => {
    for (const holdings of everything) {
      for (const { stock, money: left, schedule } of ends(sagaWith({ ...holdings, goal: 'undo' }), [granted, refused])) {
        expect(['none', 'refused', 'released', 'confirmed']).toContain(stock);
        expect(['none', 'declined', 'voided', 'refunded']).toContain(left);
        expect(['none', 'refused', 'cancelled', 'made']).toContain(schedule);
      }
    }
  });

  it('settling an order that was paid captures its money and uses its stock', () => {
    const paid = everything.filter(
      ({ stock, money: held }) =>
        ['asked', 'held', 'confirmed'].includes(stock) && ['asked', 'authorised', 'captured'].includes(held),
    );
    for (const holdings of paid) {
      const [end] = ends(sagaWith({ ...holdings, goal: 'settle' }), [granted]);
      expect(end).toMatchObject({ stock: 'confirmed', money: 'captured' });
    }
  });

  it('never undoes what is not known, but asks again first', () => {
    const asked = sagaWith({ goal: 'undo', stock: 'asked', money: 'asked', schedule: 'asked' });
    expect(openSteps(asked, now)).toEqual(['schedule', 'authorise', 'reserve']);
  });
});

describe('the straight path', () => {
  it('reserves, authorises, schedules, confirms, captures', () => {
    const walked: string[] = [];
    let saga = sagaWith({ stock: 'none' });
    for (const goal of ['pay', 'make', 'serve', 'settle'] as const) {
      saga = { ...saga, goal };
      for (let [step] = openSteps(saga, now); step !== undefined; [step] = openSteps(saga, now)) {
        walked.push(`${goal}: ${step}`);
        saga = { ...saga, ...granted[step] };
      }
    }
    expect(walked).toEqual(['pay: reserve', 'pay: authorise', 'make: schedule', 'serve: confirm', 'settle: capture']);
  });

  it('asks nobody for money where nothing is to be paid', () => {
    const free = sagaWith({ stock: 'held' });
    const saga = { ...free, brief: { ...free.input, total: money(0, 'GBP') } };
    expect(openSteps(saga, now)).toEqual([]);
    expect(outcomeOf(saga, now)).toBe('paid');
  });

  it('tells the kitchen of a scheduled order only when it is time', () => {
    const order = orderWith({ scheduledAt: new Date('2026-05-04T12:00:00.000Z') });
    const start = { ...sagaWith(), answerSlot: { callerId: '', operation: '', key: '', fingerprint: '' } };
    const begun = beginSaga(
      order,
      { ...start, lease: 'x', means: { kind: 'card', token: 't' }, actor: 'customer', leadTimeMs: 600_000 },
      now,
    );
    const saga: Saga = { ...begun, goal: 'make', stock: 'held', money: 'authorised' };
    const time = new Date('2026-05-04T11:50:00.000Z');
    expect(openSteps(saga, now)).toEqual([]);
    expect(nextTime(saga, now)).toEqual(time);
    expect(aboutToAsk(saga, now).schedule).toBe('none');
    expect(openSteps(saga, time)).toEqual(['schedule']);
    expect(nextTime(saga, time)).toBeNull();
  });

  it('writes down what it is about to ask', () => {
    expect(aboutToAsk(sagaWith({ stock: 'none' }), now).stock).toBe('asked');
    expect(aboutToAsk(sagaWith({ stock: 'held' }), now)).toMatchObject({ stock: 'held', money: 'asked' });
    expect(aboutToAsk(sagaWith({ goal: 'make', stock: 'held', money: 'authorised' }), now).schedule).toBe('asked');
    expect(aboutToAsk(sagaWith({ goal: 'serve', stock: 'held' }), now).stock).toBe('held');
  });

  it('forgets the card with the first answer about it', () => {
    expect(withResult(sagaWith(), { stock: 'held' }).input.means).not.toBeNull();
    expect(withResult(sagaWith(), { money: 'authorised' }).input.means).toBeNull();
    expect(withResult(sagaWith(), { money: 'declined' }).input.means).toBeNull();
  });
});

describe('what is wanted', () => {
  it.each(Object.keys(transitions) as OrderStatus[])('of an order that is %s', (status) => {
    expect(goalOf('a', { status, sagaId: 'a' })).toBe(goalOfStatus[status]);
    expect(goalOf('a', { status, sagaId: 'b' })).toBe('undo');
    expect(goalOf('a', { status, sagaId: null })).toBe('undo');
  });

  it('of an order that is gone', () => {
    expect(goalOf('a', undefined)).toBe('undo');
  });
});

describe('what the holdings decide', () => {
  const late = new Date(now.getTime() + 60_000);

  it.each([
    ['paid', { stock: 'held', money: 'authorised' }, now, 'paid'],
    ['paid, though late', { stock: 'held', money: 'authorised' }, late, 'paid'],
    ['out of stock', { stock: 'refused' }, now, 'out-of-stock'],
    ['declined', { stock: 'held', money: 'declined' }, late, 'declined'],
    ['nothing yet', { stock: 'held', money: 'asked' }, now, undefined],
    ['too late', { stock: 'held', money: 'asked' }, late, 'too-late'],
    ['refused by the kitchen', { goal: 'make', ticket: 'refused' }, now, 'not-made'],
    ['in the kitchen', { goal: 'make', ticket: 'scheduled' }, late, undefined],
    ['nothing of an attempt that is undone', { goal: 'undo', money: 'declined', ticket: 'refused' }, late, undefined],
  ] as const)('%s', (_says, changes, at, verdict) => {
    expect(outcomeOf(sagaWith(changes), at)).toBe(verdict);
  });
});

describe('the pauses between tries', () => {
  it('double, up to a quarter of a minute', () => {
    expect([0, 1, 2, 3, 5, 6, 7, 1000].map(backoffMs)).toEqual([500, 500, 1000, 2000, 8000, 15_000, 15_000, 15_000]);
  });
});
