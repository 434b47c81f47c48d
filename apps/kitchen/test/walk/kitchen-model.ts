import { CAFE, NOW, OTHER_CAFE, type Sent } from '../harness.ts';

export const cafes = [CAFE, OTHER_CAFE] as const;
export type Person = 'orders' | 'manager' | 'barista' | 'courier' | 'otherBarista' | 'customer';
export type Action = 'start' | 'finish' | 'cancel' | 'replace' | 'remove';
type Status = 'pending' | 'progress' | 'finished' | 'cancelled';

/** A schedule as its people know it; instants are milliseconds. */
export type Ticket = {
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
  told: string[];
};

export type Kitchen = {
  maxOpenTickets: number;
  maxWaitMinutes: number;
  makeTimeSeconds: number;
  parallelHands: number;
  version: number;
};

/** A request that was granted: repeated, it has the same answer and no effect. */
export type Granted = {
  url: string;
  sent: Sent & { key: string; person: Person };
  answer: { status: number; body: unknown };
};

/** What the people of two cafes believe of their kitchens. */
export type Model = { now: number; tickets: Ticket[]; kitchens: [Kitchen, Kitchen]; granted: Granted[] };

export const freshModel = (): Model => {
  const chain = { maxOpenTickets: 200, maxWaitMinutes: 480, makeTimeSeconds: 60, parallelHands: 3, version: 0 };
  return { now: Date.parse(NOW), tickets: [], kitchens: [{ ...chain }, { ...chain }], granted: [] };
};

/** What is answered: a problem by its name, and of a refused action what it says of the state. */
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
  otherwise: { status: 409, problem: 'order-already-scheduled' },
} as const satisfies Record<string, Outcome>;

export const sees = (person: Person, cafe: number): boolean =>
  person === 'orders' || (cafe === 0 ? ['manager', 'barista', 'courier'] : ['otherBarista']).includes(person);
export const makes = (person: Person, cafe: number): boolean => sees(person, cafe) && person !== 'courier';

const life: Readonly<Record<Action, { from: readonly Status[]; to: Status; told?: string }>> = {
  replace: { from: ['pending'], to: 'pending' },
  start: { from: ['pending'], to: 'progress', told: 'started' },
  finish: { from: ['progress'], to: 'finished', told: 'finished' },
  cancel: { from: ['pending', 'progress'], to: 'cancelled', told: 'cancelled' },
  remove: { from: ['pending', 'cancelled'], to: 'cancelled', told: 'cancelled' },
};

export const openOf = ({ tickets }: Model, cafe: number): Ticket[] =>
  tickets.filter((ticket) => ticket.cafe === cafe && ['pending', 'progress'].includes(ticket.status));

/** Hands share the work that is there before; as many as there are items go to the new. */
export const readyAfter = (model: Model, before: readonly Ticket[], items: number, cafe: number): number => {
  const { makeTimeSeconds, parallelHands } = model.kitchens[cafe]!;
  const waiting = before.reduce((sum, { workSeconds }) => sum + workSeconds, 0);
  const own = (items * makeTimeSeconds) / Math.min(items, parallelHands);
  return model.now + (Math.ceil(waiting / parallelHands) + Math.ceil(own)) * 1000;
};
const isTooLate = (model: Model, readyAt: number, cafe: number): boolean =>
  readyAt - model.now > model.kitchens[cafe]!.maxWaitMinutes * 60_000;

/** The kitchen takes the order on, or it is full. The ticket is not in the model before it has an id. */
export const expectJoin = (model: Model, cafe: number, items: number): Outcome & { readyAt: number } => {
  const open = openOf(model, cafe);
  const readyAt = readyAfter(model, open, items, cafe);
  const isFull = open.length >= model.kitchens[cafe]!.maxOpenTickets || isTooLate(model, readyAt, cafe);
  return isFull ? { ...refusals.full, readyAt } : { status: 201, readyAt };
};

export type Deed = { action: Action; person: Person; ifMatch: '*' | 'current' | 'stale'; items: number };

/** What is expected when something is done to the ticket at `index`; the model is changed where it is granted. */
export const expectDeed = (model: Model, index: number, { action, person, ifMatch, items }: Deed): Outcome => {
  const ticket = model.tickets[index]!;
  if (ticket.isRemoved || !sees(person, ticket.cafe)) return refusals.unseen;
  if (!makes(person, ticket.cafe)) return refusals.forbidden;
  if (action === 'cancel' && ticket.status === 'cancelled') return { status: 200 };
  const { from, to, told } = life[action];
  if (!from.includes(ticket.status)) {
    const allowed = (Object.keys(life) as Action[]).filter((each) => life[each].from.includes(ticket.status));
    return { status: 409, problem: 'state-conflict', state: ticket.status, action, allowedActions: allowed.sort() };
  }
  if (action === 'replace') {
    const before = openOf(model, ticket.cafe).filter(({ joined }) => joined < ticket.joined);
    const readyAt = readyAfter(model, before, items, ticket.cafe);
    if (isTooLate(model, readyAt, ticket.cafe)) return refusals.full;
    if (ifMatch === 'stale') return refusals.stale;
    Object.assign(ticket, { items, readyAt, workSeconds: items * model.kitchens[ticket.cafe]!.makeTimeSeconds });
  }
  if (action === 'remove') {
    if (ifMatch === 'stale') return refusals.stale;
    ticket.isRemoved = true;
  }
  if (told !== undefined && ticket.status !== to) ticket.told.push(told);
  ticket.status = to;
  ticket.version += 1;
  return { status: action === 'remove' ? 204 : 200 };
};
