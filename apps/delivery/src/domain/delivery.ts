import { transition, type ActionOf, type StateOf, type TransitionTable } from '@coffeemesh/kernel';

/** The state machine of a delivery. Actions have the names of the operations' paths. */
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

/** The order to deliver, its destination and its contents. */
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
  /** Four digits. The customer reads them in the API and gives them to the courier. */
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
  /** Incremented by the store with each change. */
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

/** Whether no action is possible any more; the order may then have another delivery. */
export const isFinal = ({ status }: Delivery): boolean => Object.keys(transitions[status]).length === 0;

/** @throws StateConflict (409) when the state does not allow the action, as every function below */
const applyAction = (delivery: Delivery, action: DeliveryAction, changes: Partial<Delivery>): Delivery => ({
  ...delivery,
  ...changes,
  status: transition(transitions, delivery.status, action),
});

export const assign = (delivery: Delivery, courierId: string, now: Date): Delivery =>
  applyAction(delivery, 'assign', { courierId, assignedAt: now });

export const pickUp = (delivery: Delivery, now: Date): Delivery =>
  applyAction(delivery, 'pick-up', { pickedUpAt: now });

export const deliver = (delivery: Delivery, handover: { pin?: string; note?: string }, now: Date): Delivery =>
  applyAction(delivery, 'deliver', {
    deliveredAt: now,
    proof: handover.pin === undefined ? 'none' : 'pin',
    note: handover.note ?? null,
  });

export const fail = (delivery: Delivery, failure: { reason: FailureReason; note?: string }, now: Date): Delivery =>
  applyAction(delivery, 'fail', { failedAt: now, reason: failure.reason, note: failure.note ?? null });

export const returnToCafe = (delivery: Delivery, now: Date): Delivery =>
  applyAction(delivery, 'return', { returnedAt: now });

export const cancel = (delivery: Delivery, reason: string, now: Date): Delivery =>
  applyAction(delivery, 'cancel', { cancelledAt: now, reason });
