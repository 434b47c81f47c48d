import { money } from '@coffeemesh/kernel';
import { beginSaga } from '../../src/domain/begin-saga.ts';
import type { OrderStatus } from '../../src/domain/order.ts';
import { nextStepAt, openSteps, participantOf, serviceOf, type Step } from '../../src/domain/saga-steps.ts';
import { backoffMs, leaseUntil, payBy, payRequestRetryUntil, retryAt } from '../../src/domain/saga-timeouts.ts';
import { goalOf, withResult, type Goal, type ParticipantStates, type Saga } from '../../src/domain/saga.ts';
import { now, orderWith, sagaWith } from '../builders.ts';

type StepTable = { [P in keyof ParticipantStates]: Record<ParticipantStates[P], Step | null> };

const noStock = { none: null, requested: null, held: null, refused: null, confirmed: null, released: null } as const;
const noMoney = {
  none: null,
  requested: null,
  authorised: null,
  declined: null,
  captured: null,
  voided: null,
  refunded: null,
} as const;
const noSchedule = {
  none: null,
  requested: null,
  scheduled: null,
  refused: null,
  finished: null,
  cancelled: null,
} as const;

/** Every goal and every state of every participant, written out a second time. */
const expectedSteps: Record<Goal, StepTable> = {
  pay: {
    stock: { ...noStock, none: 'reserve', requested: 'reserve' },
    money: { ...noMoney, none: 'authorise', requested: 'authorise' },
    schedule: noSchedule,
  },
  make: {
    stock: noStock,
    money: noMoney,
    schedule: { ...noSchedule, none: 'schedule', requested: 'schedule' },
  },
  serve: {
    stock: { ...noStock, none: 'reserve', requested: 'reserve', held: 'confirm' },
    money: noMoney,
    schedule: noSchedule,
  },
  settle: {
    stock: { ...noStock, none: 'reserve', requested: 'reserve', held: 'confirm' },
    money: { ...noMoney, none: 'authorise', requested: 'authorise', authorised: 'capture' },
    schedule: noSchedule,
  },
  compensate: {
    stock: { ...noStock, requested: 'reserve', held: 'release' },
    money: { ...noMoney, requested: 'authorise', authorised: 'void', captured: 'refund' },
    schedule: { ...noSchedule, requested: 'schedule', scheduled: 'cancelSchedule' },
  },
};

/** States in which no goal has a step. */
const settled: ParticipantStates = { stock: 'released', money: 'voided', schedule: 'cancelled' };

const cases = Object.entries(expectedSteps).flatMap(([goal, table]) =>
  Object.entries(table).flatMap(([participant, steps]) =>
    Object.entries(steps).map(([state, step]) => [goal as Goal, participant, state, step] as const),
  ),
);

describe('the step for each goal and state', () => {
  it.each(cases)('%s, %s %s: %s', (goal, participant, state, step) => {
    const saga = sagaWith({ ...settled, goal, [participant]: state });
    expect(openSteps(saga, now)).toEqual(step === null ? [] : [step]);
  });

  it.each<[Goal, ParticipantStates, Step[]]>([
    ['pay', { stock: 'none', money: 'none', schedule: 'none' }, ['reserve']],
    ['settle', { stock: 'held', money: 'authorised', schedule: 'scheduled' }, ['capture', 'confirm']],
    [
      'compensate',
      { stock: 'held', money: 'authorised', schedule: 'scheduled' },
      ['cancelSchedule', 'void', 'release'],
    ],
    [
      'compensate',
      { stock: 'requested', money: 'requested', schedule: 'requested' },
      ['schedule', 'authorise', 'reserve'],
    ],
  ])('%s with several open steps', (goal, states, steps) => {
    expect(openSteps(sagaWith({ ...states, goal }), now)).toEqual(steps);
  });

  it('needs no payment for a total of zero', () => {
    const saga = sagaWith({ stock: 'held' });
    const free = { ...saga, input: { ...saga.input, total: money(0, 'GBP') } };
    expect(openSteps(free, now)).toEqual([]);
    expect(openSteps({ ...free, goal: 'settle', stock: 'confirmed', money: 'none' }, now)).toEqual([]);
  });
});

describe('the goal', () => {
  it.each<[OrderStatus, Goal]>([
    ['created', 'pay'],
    ['paid', 'make'],
    ['progress', 'serve'],
    ['ready', 'serve'],
    ['dispatched', 'serve'],
    ['delivered', 'settle'],
    ['collected', 'settle'],
    ['cancelled', 'compensate'],
  ])('of an order that is %s: %s', (status, goal) => {
    expect(goalOf('a', { status, sagaId: 'a' })).toBe(goal);
    expect(goalOf('a', { status, sagaId: 'b' })).toBe('compensate');
    expect(goalOf('a', { status, sagaId: null })).toBe('compensate');
  });

  it('of a deleted order: compensate', () => {
    expect(goalOf('a', undefined)).toBe('compensate');
  });
});

const granted: Readonly<Record<Step, Partial<ParticipantStates>>> = {
  reserve: { stock: 'held' },
  confirm: { stock: 'confirmed' },
  release: { stock: 'released' },
  authorise: { money: 'authorised' },
  capture: { money: 'captured' },
  void: { money: 'voided' },
  refund: { money: 'refunded' },
  schedule: { schedule: 'scheduled' },
  cancelSchedule: { schedule: 'cancelled' },
};

/** The participant refuses, or has reached another state by itself. */
const refused: typeof granted = {
  ...granted,
  reserve: { stock: 'refused' },
  confirm: { stock: 'released' },
  release: { stock: 'confirmed' },
  authorise: { money: 'declined' },
  void: { money: 'captured' },
  schedule: { schedule: 'refused' },
  cancelSchedule: { schedule: 'finished' },
};

/** Every end that the saga can reach, if each step may have any of the results. */
const endsOf = (saga: Saga, results: readonly (typeof granted)[], steps = 0): Saga[] => {
  if (steps > 10) throw new Error(`It never ends: ${JSON.stringify(saga)}`);
  const [step] = openSteps(saga, now);
  if (step === undefined) return [saga];
  return results.flatMap((result) => endsOf({ ...saga, ...result[step] }, results, steps + 1));
};

describe('from every combination of states', () => {
  const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[];
  const everyState = keysOf(noStock).flatMap((stock) =>
    keysOf(noMoney).flatMap((moneyState) =>
      keysOf(noSchedule).map((schedule): ParticipantStates => ({ stock, money: moneyState, schedule })),
    ),
  );

  it.each(keysOf(expectedSteps))('%s ends, with every result', (goal) => {
    for (const states of everyState)
      expect(endsOf(sagaWith({ ...states, goal }), [granted, refused]).length).toBeGreaterThan(0);
  });

  it('compensate leaves nothing held; used stock stays confirmed', () => {
    for (const states of everyState) {
      for (const end of endsOf(sagaWith({ ...states, goal: 'compensate' }), [granted, refused])) {
        expect(['none', 'refused', 'released', 'confirmed']).toContain(end.stock);
        expect(['none', 'declined', 'voided', 'refunded']).toContain(end.money);
        expect(['none', 'refused', 'cancelled', 'finished']).toContain(end.schedule);
      }
    }
  });

  it('settle captures the money and confirms the stock of a paid order', () => {
    const paid = everyState.filter(
      ({ stock, money: held }) =>
        ['requested', 'held', 'confirmed'].includes(stock) && ['requested', 'authorised', 'captured'].includes(held),
    );
    for (const states of paid) {
      const [end] = endsOf(sagaWith({ ...states, goal: 'settle' }), [granted]);
      expect(end).toMatchObject({ stock: 'confirmed', money: 'captured' });
    }
  });

  it('the straight path reserves, authorises, schedules, confirms, captures', () => {
    const steps: string[] = [];
    let saga = sagaWith({ stock: 'none' });
    for (const goal of ['pay', 'make', 'serve', 'settle'] as const) {
      saga = { ...saga, goal };
      for (let [step] = openSteps(saga, now); step !== undefined; [step] = openSteps(saga, now)) {
        steps.push(`${goal}: ${step}`);
        saga = { ...saga, ...granted[step] };
      }
    }
    expect(steps).toEqual(['pay: reserve', 'pay: authorise', 'make: schedule', 'serve: confirm', 'settle: capture']);
  });
});

describe('a scheduled order', () => {
  it('is sent to the kitchen one lead time before it should be ready', () => {
    const order = orderWith({ scheduledAt: new Date('2026-05-04T12:00:00.000Z') });
    const pendingKey = { callerId: '', operation: '', key: '', fingerprint: '' };
    const start = { id: 'a', lease: 'x', actor: 'customer', leadTimeMs: 600_000 } as const;
    const begun = beginSaga(order, { ...start, pendingKey, means: { kind: 'card', token: 't' } }, now);
    const saga: Saga = { ...begun, goal: 'make', stock: 'held', money: 'authorised' };
    const time = new Date('2026-05-04T11:50:00.000Z');
    expect(openSteps(saga, now)).toEqual([]);
    expect(nextStepAt(saga, now)).toEqual(time);
    expect(openSteps(saga, time)).toEqual(['schedule']);
    expect(nextStepAt(saga, time)).toBeNull();
  });
});

describe('the result of a step', () => {
  it('clears the card once the payment is known', () => {
    expect(withResult(sagaWith(), { stock: 'held' }).input.means).not.toBeNull();
    expect(withResult(sagaWith(), { money: 'authorised' }).input.means).toBeNull();
    expect(withResult(sagaWith(), { money: 'declined' }).input.means).toBeNull();
  });
});

describe('timeouts', () => {
  it('double the pause between attempts, up to 15 seconds', () => {
    expect([0, 1, 2, 3, 5, 6, 7, 1000].map(backoffMs)).toEqual([500, 500, 1000, 2000, 8000, 15_000, 15_000, 15_000]);
  });

  it('end the retries of payOrder after six seconds, or three before the deadline of its request', () => {
    const at = now.getTime();
    expect(payRequestRetryUntil(now)).toEqual(new Date(at + 6_000));
    expect(payRequestRetryUntil(now, at + 60_000)).toEqual(new Date(at + 6_000));
    expect(payRequestRetryUntil(now, at + 5_000)).toEqual(new Date(at + 2_000));
  });
});

it('each step changes one participant, at one service', () => {
  expect(participantOf).toEqual({
    reserve: 'stock',
    confirm: 'stock',
    release: 'stock',
    authorise: 'money',
    capture: 'money',
    void: 'money',
    refund: 'money',
    schedule: 'schedule',
    cancelSchedule: 'schedule',
  });
  expect(serviceOf).toEqual({ stock: 'inventory', money: 'payments', schedule: 'kitchen' });
});

it('only an order that is to be made waits for a time', () => {
  const saga = sagaWith({ goal: 'make', schedule: 'none' });
  const scheduled = { ...saga, input: { ...saga.input, kitchenAt: '2026-05-04T09:00:00.000Z' } };
  expect(nextStepAt(scheduled, now)).toEqual(new Date('2026-05-04T09:00:00.000Z'));
  expect(nextStepAt({ ...scheduled, goal: 'pay' }, now)).toBeNull();
  expect(nextStepAt({ ...scheduled, schedule: 'scheduled' }, now)).toBeNull();
  expect(openSteps({ ...scheduled, goal: 'compensate', schedule: 'scheduled' }, now)).toContain('cancelSchedule');
  expect(nextStepAt(saga, now)).toBeNull();
});

it('a saga begins with what its requests need', () => {
  const order = orderWith({ note: 'soon' });
  expect(sagaWith()).toMatchObject({ goal: 'pay', stock: 'requested', money: 'none', schedule: 'none', attempts: 0 });
  expect(sagaWith().payBy).toEqual(new Date(now.getTime() + 60_000));
  const pendingKey = { callerId: '', operation: '', key: '', fingerprint: '' };
  const start = { id: 'a', lease: 'x', actor: 'customer', leadTimeMs: 600_000 } as const;
  const { input } = beginSaga(order, { ...start, pendingKey, means: { kind: 'card', token: 't' } }, now);
  expect(input).toMatchObject({
    items: [
      {
        productId: order.items[0]!.productId,
        name: 'Latte',
        size: 'small',
        options: [{ optionId: order.items[0]!.options[0]!.optionId, name: 'Oat milk' }],
        quantity: 2,
        note: null,
      },
    ],
    total: money(680, 'GBP'),
    note: 'soon',
    kitchenAt: null,
  });
});

it('the card stays until the payment is known', () => {
  expect(withResult(sagaWith(), { money: 'requested' }).input.means).not.toBeNull();
  expect(withResult(sagaWith({ money: 'none' }), { stock: 'held' }).input.means).not.toBeNull();
});

it('leases last 10 s, payment attempts 60 s, and a retry is due after its pause', () => {
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
  expect(leaseUntil(now)).toEqual(after(10_000));
  expect(payBy(now)).toEqual(after(60_000));
  expect(retryAt(3, now)).toEqual(after(2_000));
});
