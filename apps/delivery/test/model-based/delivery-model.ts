import { uuidV7Ids, type Caller } from '@coffeemesh/kernel';
import type { CloudEvent } from '@coffeemesh/messaging';
import * as sample from '../domain/sample.ts';

/** The callers; all but `otherCafeCourier` belong to the one cafe. */
export const people = {
  orders: sample.orders,
  manager: sample.manager,
  barista: sample.barista,
  courier: sample.courier,
  otherCourier: sample.otherCourier,
  otherCafeCourier: sample.callerWith('0190c0de-0000-7000-8000-00000000ee24', 'staff', ['courier', sample.otherCafeId]),
  customer: sample.customer,
  otherCustomer: sample.otherCustomer,
} as const satisfies Record<string, Caller>;
export type Person = keyof typeof people;
export type Action = 'assign' | 'pick-up' | 'deliver' | 'fail' | 'return' | 'cancel';
type Status = 'pending' | 'assigned' | 'picked-up' | 'delivered' | 'failed' | 'returned' | 'cancelled';

export type Parcel = {
  id: string;
  order: number;
  status: Status;
  assignee: Person | undefined;
  version: number;
  events: string[];
};
/** A request that succeeded; a repeat has the same response and no effect. */
export type Granted = {
  path: string;
  person: Person;
  key: string;
  body?: object;
  response: { status: number; body: unknown };
};

/** The expected state of the orders and their deliveries. */
export type Model = {
  orders: { id: string; customer: 'customer' | 'otherCustomer' }[];
  parcels: Parcel[];
  granted: Granted[];
  events: CloudEvent[];
};
export const freshModel = (): Model => ({
  orders: ['customer', 'otherCustomer', 'customer', 'otherCustomer'].map((customer) => ({
    id: uuidV7Ids.next(),
    customer: customer as Person & ('customer' | 'otherCustomer'),
  })),
  parcels: [],
  granted: [],
  events: [],
});

export type Outcome = {
  status: number;
  problem?: string;
  state?: string;
  action?: string;
  allowedActions?: readonly string[];
};
export const refusals = {
  notFound: { status: 404, problem: 'not-found' },
  forbidden: { status: 403, problem: 'forbidden' },
  courierMissing: { status: 422, problem: 'rules-broken | /courierId courier-named' },
  wrongPin: { status: 422, problem: 'rules-broken | /pin pin-matches' },
  taken: { status: 409, problem: 'delivery-taken' },
  exists: { status: 409, problem: 'delivery-exists' },
} as const satisfies Record<string, Outcome>;

const transitions: Readonly<Record<Action, { from: readonly Status[]; to: Status; event: string }>> = {
  assign: { from: ['pending', 'assigned'], to: 'assigned', event: 'assigned' },
  'pick-up': { from: ['assigned'], to: 'picked-up', event: 'picked-up' },
  deliver: { from: ['picked-up'], to: 'delivered', event: 'delivered' },
  fail: { from: ['picked-up'], to: 'failed', event: 'failed' },
  return: { from: ['failed'], to: 'returned', event: 'returned' },
  cancel: { from: ['pending', 'assigned'], to: 'cancelled', event: 'cancelled' },
};
const finalStatuses: readonly Status[] = ['delivered', 'returned', 'cancelled'];

export const liveOf = ({ parcels }: Model, order: number): Parcel | undefined =>
  parcels.find((parcel) => parcel.order === order && !finalStatuses.includes(parcel.status));

const canManage = (person: Person): boolean => person === 'orders' || person === 'manager';
const isCourier = (person: Person | undefined): boolean => person === 'courier' || person === 'otherCourier';

/** Couriers read pending deliveries and their own, customers their own, managers and baristas all of the cafe. */
export const canRead = (model: Model, person: Person, { order, status, assignee }: Parcel): boolean =>
  canManage(person) ||
  person === 'barista' ||
  person === assignee ||
  person === model.orders[order]!.customer ||
  (isCourier(person) && status === 'pending');

/** `names`: the courier that an assignment names. The correct `pin` is 4711. */
export type Command = { action: Action; person: Person; names: 'courier' | 'otherCourier' | undefined; pin: string };

/** The refusal that does not depend on the state machine. */
const refusalOf = (model: Model, parcel: Parcel, { action, person, names }: Command): Outcome | undefined => {
  if (person === 'customer' || person === 'otherCustomer') return refusals.forbidden;
  if (action === 'assign') {
    if (person === 'otherCafeCourier') return refusals.notFound;
    if (canManage(person)) return names === undefined ? refusals.courierMissing : undefined;
    if (!isCourier(person) || (names ?? person) !== person) return refusals.forbidden;
    return parcel.status === 'assigned' ? refusals.taken : undefined;
  }
  if (!canRead(model, person, parcel)) return refusals.notFound;
  if (canManage(person)) return undefined;
  const canUpdate = person === parcel.assignee || (isCourier(person) && parcel.status === 'pending');
  return action !== 'cancel' && canUpdate ? undefined : refusals.forbidden;
};

/** The expected response to a command on the delivery at `index`. Updates the model if the command succeeds. */
export const expectCommand = (model: Model, index: number, command: Command): Outcome => {
  const parcel = model.parcels[index]!;
  const { action, person, names, pin } = command;
  const refused = refusalOf(model, parcel, command);
  if (refused !== undefined) return refused;
  const { from, to, event } = transitions[action];
  if (!from.includes(parcel.status)) {
    const allowed = (Object.keys(transitions) as Action[]).filter((each) =>
      transitions[each].from.includes(parcel.status),
    );
    return { status: 409, problem: 'state-conflict', state: parcel.status, action, allowedActions: allowed.sort() };
  }
  if (action === 'deliver' && pin !== '4711') return refusals.wrongPin;
  if (action === 'assign') parcel.assignee = names ?? person;
  applyTransition(parcel, to, event);
  return { status: 200 };
};

/** The order is cancelled or collected: a delivery that has not left the cafe is cancelled. */
export const cancelLive = (model: Model, order: number): void => {
  const live = liveOf(model, order);
  if (live !== undefined && transitions.cancel.from.includes(live.status))
    applyTransition(live, 'cancelled', 'cancelled');
};

const applyTransition = (parcel: Parcel, to: Status, event: string): void => {
  parcel.status = to;
  parcel.events.push(event);
  parcel.version += 1;
};
