import { uuidV7Ids, type Caller } from '@coffeemesh/kernel';
import type { CloudEvent } from '@coffeemesh/messaging';

import * as sample from '../domain/sample.ts';

/** Everyone who comes by; all but `abroad` have to do with the one cafe. */
export const people = {
  orders: sample.orders,
  manager: sample.manager,
  barista: sample.barista,
  courier: sample.courier,
  otherCourier: sample.otherCourier,
  abroad: sample.someone('0190c0de-0000-7000-8000-00000000ee24', 'staff', ['courier', sample.otherCafeId]),
  customer: sample.customer,
  stranger: sample.stranger,
} as const satisfies Record<string, Caller>;
export type Person = keyof typeof people;
export type Action = 'assign' | 'pick-up' | 'deliver' | 'fail' | 'return' | 'cancel';
type Status = 'pending' | 'assigned' | 'picked-up' | 'delivered' | 'failed' | 'returned' | 'cancelled';

export type Parcel = {
  id: string;
  order: number;
  status: Status;
  carrier: Person | undefined;
  version: number;
  told: string[];
};
/** A request that was granted: repeated, it has the same answer and no effect. */
export type Granted = {
  path: string;
  person: Person;
  key: string;
  body?: object;
  answer: { status: number; body: unknown };
};

/** What the people of a cafe believe of the orders that are brought, and of the deliveries that bring them. */
export type Model = {
  orders: { id: string; customer: 'customer' | 'stranger' }[];
  parcels: Parcel[];
  granted: Granted[];
  events: CloudEvent[];
};
export const freshModel = (): Model => ({
  orders: ['customer', 'stranger', 'customer', 'stranger'].map((customer) => ({
    id: uuidV7Ids.next(),
    customer: customer as Person & ('customer' | 'stranger'),
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
  unseen: { status: 404, problem: 'not-found' },
  forbidden: { status: 403, problem: 'forbidden' },
  nameless: { status: 422, problem: 'rules-broken | /courierId courier-named' },
  wrongPin: { status: 422, problem: 'rules-broken | /pin pin-matches' },
  taken: { status: 409, problem: 'delivery-taken' },
  exists: { status: 409, problem: 'delivery-exists' },
} as const satisfies Record<string, Outcome>;

const life: Readonly<Record<Action, { from: readonly Status[]; to: Status; told: string }>> = {
  assign: { from: ['pending', 'assigned'], to: 'assigned', told: 'assigned' },
  'pick-up': { from: ['assigned'], to: 'picked-up', told: 'picked-up' },
  deliver: { from: ['picked-up'], to: 'delivered', told: 'delivered' },
  fail: { from: ['picked-up'], to: 'failed', told: 'failed' },
  return: { from: ['failed'], to: 'returned', told: 'returned' },
  cancel: { from: ['pending', 'assigned'], to: 'cancelled', told: 'cancelled' },
};
const over: readonly Status[] = ['delivered', 'returned', 'cancelled'];

export const liveOf = ({ parcels }: Model, order: number): Parcel | undefined =>
  parcels.find((parcel) => parcel.order === order && !over.includes(parcel.status));

const runsIt = (person: Person): boolean => person === 'orders' || person === 'manager';
const isCourier = (person: Person | undefined): boolean => person === 'courier' || person === 'otherCourier';

/** A courier sees what waits and what is hers; a customer her own; the people of the cafe all. */
export const sees = (model: Model, person: Person, { order, status, carrier }: Parcel): boolean =>
  runsIt(person) ||
  person === 'barista' ||
  person === carrier ||
  person === model.orders[order]!.customer ||
  (isCourier(person) && status === 'pending');

/** `names`: whom an assignment names; `pin`: the right one is 4711. */
export type Deed = { action: Action; person: Person; names: 'courier' | 'otherCourier' | undefined; pin: string };

/** Why this person may not do that, whatever the delivery's state. */
const objection = (model: Model, parcel: Parcel, { action, person, names }: Deed): Outcome | undefined => {
  if (person === 'customer' || person === 'stranger') return refusals.forbidden;
  if (action === 'assign') {
    if (person === 'abroad') return refusals.unseen;
    if (runsIt(person)) return names === undefined ? refusals.nameless : undefined;
    if (!isCourier(person) || (names ?? person) !== person) return refusals.forbidden;
    return parcel.status === 'assigned' ? refusals.taken : undefined;
  }
  if (!sees(model, person, parcel)) return refusals.unseen;
  if (runsIt(person)) return undefined;
  const mayCarry = person === parcel.carrier || (isCourier(person) && parcel.status === 'pending');
  return action !== 'cancel' && mayCarry ? undefined : refusals.forbidden;
};

/** What is expected when something is done to the delivery at `index`; the model is changed where it is granted. */
export const expectDeed = (model: Model, index: number, deed: Deed): Outcome => {
  const parcel = model.parcels[index]!;
  const { action, person, names, pin } = deed;
  const refused = objection(model, parcel, deed);
  if (refused !== undefined) return refused;
  const { from, to, told } = life[action];
  if (!from.includes(parcel.status)) {
    const allowed = (Object.keys(life) as Action[]).filter((each) => life[each].from.includes(parcel.status));
    return { status: 409, problem: 'state-conflict', state: parcel.status, action, allowedActions: allowed.sort() };
  }
  if (action === 'deliver' && pin !== '4711') return refusals.wrongPin;
  if (action === 'assign') parcel.carrier = names ?? person;
  move(parcel, to, told);
  return { status: 200 };
};

/** The order is over: what has not left the cafe is called off. */
export const callOff = (model: Model, order: number): void => {
  const live = liveOf(model, order);
  if (live !== undefined && life.cancel.from.includes(live.status)) move(live, 'cancelled', 'cancelled');
};

const move = (parcel: Parcel, to: Status, told: string): void => {
  parcel.status = to;
  parcel.told.push(told);
  parcel.version += 1;
};
