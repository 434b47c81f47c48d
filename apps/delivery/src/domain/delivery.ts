import { transition, type ActionOf, type StateOf, type TransitionTable } from '@coffeemesh/kernel';

/** The life of a delivery as a table; the actions are named like the operations' paths. */
export const transitions = {
  pending: { assign: 'assigned', cancel: 'cancelled' },
  assigned: { assign: 'assigned', 'pick-up': 'picked-up', cancel: 'cancelled' },
  'picked-up': { deliver: 'delivered', fail: 'failed' },
  failed: { return: 'returned' },
  delivered: {},
  returned: {},
  cancelled: {},
} as const satisfies TransitionTable;

export type DeliveryStatus = StateOf<typeof transitions>;
export type DeliveryAction = ActionOf<typeof transitions>;

/** Degrees, WGS 84. */
export type GeoPosition = { latitude: number; longitude: number };

export type Address = {
  line1: string;
  line2?: string;
  city: string;
  region?: string;
  postalCode?: string;
  country: string;
  position?: GeoPosition;
};
export type Contact = { name: string; phone?: string };
export type ParcelItem = { name: string; quantity: number };
export type FailureReason = 'nobody-there' | 'address-not-found' | 'refused' | 'damaged' | 'accident' | 'other';

/** What has to be known to bring an order to someone. */
export type Parcel = {
  orderId: string;
  cafeId: string;
  customerId: string;
  address: Address;
  contact: Contact;
  items: readonly ParcelItem[];
};

export type Delivery = Parcel & {
  id: string;
  status: DeliveryStatus;
  courierId: string | null;
  /** Four digits; known to the customer, asked for by the courier. */
  pin: string;
  reason: string | null;
  note: string | null;
  proof: 'pin' | 'none' | null;
  createdAt: Date;
  assignedAt: Date | null;
  pickedUpAt: Date | null;
  deliveredAt: Date | null;
  failedAt: Date | null;
  returnedAt: Date | null;
  cancelledAt: Date | null;
  /** Grows by one with each change; the store sees to that. */
  version: number;
};

export const newDelivery = (parcel: Parcel, { id, pin, now }: { id: string; pin: string; now: Date }): Delivery => ({
  ...parcel,
  id,
  pin,
  status: 'pending',
  courierId: null,
  reason: null,
  note: null,
  proof: null,
  createdAt: now,
  assignedAt: null,
  pickedUpAt: null,
  deliveredAt: null,
  failedAt: null,
  returnedAt: null,
  cancelledAt: null,
  version: 1,
});

/** Over: nothing can happen to it any more, and its order may have another delivery. */
export const isOver = ({ status }: Delivery): boolean => Object.keys(transitions[status]).length === 0;

/** @throws StateConflict (409), as every action below, where the table does not allow it */
const move = (delivery: Delivery, action: DeliveryAction, changes: Partial<Delivery>): Delivery => ({
  ...delivery,
  ...changes,
  status: transition(transitions, delivery.status, action),
});

export const assign = (delivery: Delivery, courierId: string, now: Date): Delivery =>
  move(delivery, 'assign', { courierId, assignedAt: now });

export const pickUp = (delivery: Delivery, now: Date): Delivery => move(delivery, 'pick-up', { pickedUpAt: now });

export const deliver = (delivery: Delivery, handOver: { pin?: string; note?: string }, now: Date): Delivery =>
  move(delivery, 'deliver', {
    deliveredAt: now,
    proof: handOver.pin === undefined ? 'none' : 'pin',
    note: handOver.note ?? null,
  });

export const fail = (delivery: Delivery, why: { reason: FailureReason; note?: string }, now: Date): Delivery =>
  move(delivery, 'fail', { failedAt: now, reason: why.reason, note: why.note ?? null });

export const bringBack = (delivery: Delivery, now: Date): Delivery => move(delivery, 'return', { returnedAt: now });

export const cancel = (delivery: Delivery, reason: string, now: Date): Delivery =>
  move(delivery, 'cancel', { cancelledAt: now, reason });
