import { testCafe, testTime, otherCafe, type Sent } from '../harness.ts';

export const cafes = [testCafe, otherCafe] as const;
export type Person = 'orders' | 'manager' | 'barista' | 'courier' | 'otherBarista' | 'customer';
export type Action = 'start' | 'finish' | 'cancel' | 'replace' | 'remove';
type Status = 'pending' | 'progress' | 'finished' | 'cancelled';

/** The expected state of a schedule; times are in milliseconds. */
export type ScheduleModel = {
  id: string;
  orderId: string;
  cafe: number;
  status: Status;
  isRemoved: boolean;
  items: number;
  workSeconds: number;
  joined: number;
  readyAt: number;
  version: number;
  published: string[];
};

export type Kitchen = {
  maxOpenSchedules: number;
  maxWaitMinutes: number;
  makeTimeSeconds: number;
  parallelHands: number;
  version: number;
};

/** A request that succeeded: repeated with its key, it has the same response and no effect. */
export type Succeeded = {
  url: string;
  sent: Sent & { key: string; person: Person };
  response: { status: number; body: unknown };
};

/** The expected state of the kitchens of two cafes. */
export type Model = {
  now: number;
  schedules: ScheduleModel[];
  kitchens: [Kitchen, Kitchen];
  succeeded: Succeeded[];
};

export const freshModel = (): Model => {
  const chain = { maxOpenSchedules: 200, maxWaitMinutes: 480, makeTimeSeconds: 60, parallelHands: 3, version: 0 };
  return { now: Date.parse(testTime), schedules: [], kitchens: [{ ...chain }, { ...chain }], succeeded: [] };
};

/** A response: its problem by name, and for a refused action the members about the state. */
export type Outcome = {
  status: number;
  problem?: string;
  state?: string;
  action?: string;
  allowedActions?: readonly string[];
};
export const refusals = {
  unseen: { status: 404, problem: 'not-found' },
  forbidden: { status: 403, problem: 'forbidden' },
  stale: { status: 412, problem: 'stale-version' },
  full: { status: 409, problem: 'kitchen-at-capacity' },
  different: { status: 409, problem: 'order-already-scheduled' },
} as const satisfies Record<string, Outcome>;

export const canRead = (person: Person, cafe: number): boolean =>
  person === 'orders' || (cafe === 0 ? ['manager', 'barista', 'courier'] : ['otherBarista']).includes(person);
export const canUpdate = (person: Person, cafe: number): boolean => canRead(person, cafe) && person !== 'courier';

const stateMachine: Readonly<Record<Action, { from: readonly Status[]; to: Status; published?: string }>> = {
  replace: { from: ['pending'], to: 'pending' },
  start: { from: ['pending'], to: 'progress', published: 'started' },
  finish: { from: ['progress'], to: 'finished', published: 'finished' },
  cancel: { from: ['pending', 'progress'], to: 'cancelled', published: 'cancelled' },
  remove: { from: ['pending', 'cancelled'], to: 'cancelled', published: 'cancelled' },
};

export const openOf = ({ schedules }: Model, cafe: number): ScheduleModel[] =>
  schedules.filter((schedule) => schedule.cafe === cafe && ['pending', 'progress'].includes(schedule.status));

/** All people share the work before it; as many as it has items work on the new schedule. */
export const readyAfter = (model: Model, before: readonly ScheduleModel[], items: number, cafe: number): number => {
  const { makeTimeSeconds, parallelHands } = model.kitchens[cafe]!;
  const waiting = before.reduce((sum, { workSeconds }) => sum + workSeconds, 0);
  const own = (items * makeTimeSeconds) / Math.min(items, parallelHands);
  return model.now + (Math.ceil(waiting / parallelHands) + Math.ceil(own)) * 1000;
};
const isTooLate = (model: Model, readyAt: number, cafe: number): boolean =>
  readyAt - model.now > model.kitchens[cafe]!.maxWaitMinutes * 60_000;

/** The kitchen accepts the order or is at capacity. The schedule is added to the model when its id is known. */
export const expectCreate = (model: Model, cafe: number, items: number): Outcome & { readyAt: number } => {
  const open = openOf(model, cafe);
  const readyAt = readyAfter(model, open, items, cafe);
  const isFull = open.length >= model.kitchens[cafe]!.maxOpenSchedules || isTooLate(model, readyAt, cafe);
  return isFull ? { ...refusals.full, readyAt } : { status: 201, readyAt };
};

export type Trigger = { action: Action; person: Person; ifMatch: '*' | 'current' | 'stale'; items: number };

/** The expected response to an action on the schedule at `index`. Changes the model if it succeeds. */
export const expectAction = (model: Model, index: number, { action, person, ifMatch, items }: Trigger): Outcome => {
  const schedule = model.schedules[index]!;
  if (schedule.isRemoved || !canRead(person, schedule.cafe)) return refusals.unseen;
  if (!canUpdate(person, schedule.cafe)) return refusals.forbidden;
  if (action === 'cancel' && schedule.status === 'cancelled') return { status: 200 };
  const { from, to, published } = stateMachine[action];
  if (!from.includes(schedule.status)) {
    const allowed = (Object.keys(stateMachine) as Action[]).filter((each) =>
      stateMachine[each].from.includes(schedule.status),
    );
    return { status: 409, problem: 'state-conflict', state: schedule.status, action, allowedActions: allowed.sort() };
  }
  if (action === 'replace') {
    const before = openOf(model, schedule.cafe).filter(({ joined }) => joined < schedule.joined);
    const readyAt = readyAfter(model, before, items, schedule.cafe);
    if (isTooLate(model, readyAt, schedule.cafe)) return refusals.full;
    if (ifMatch === 'stale') return refusals.stale;
    Object.assign(schedule, { items, readyAt, workSeconds: items * model.kitchens[schedule.cafe]!.makeTimeSeconds });
  }
  if (action === 'remove') {
    if (ifMatch === 'stale') return refusals.stale;
    schedule.isRemoved = true;
  }
  if (published !== undefined && schedule.status !== to) schedule.published.push(published);
  schedule.status = to;
  schedule.version += 1;
  return { status: action === 'remove' ? 204 : 200 };
};
