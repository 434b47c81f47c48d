import { at, rule, rules } from '@coffeemesh/kernel';
import type { Delivery, FailureReason } from './delivery.ts';

/** A clock of a courier's device may be this far ahead of ours. */
const AHEAD_MS = 60_000;

export const assignDeliveryRules = rules<{ courierId: string | undefined; callerIsCourier: boolean }>(
  rule(
    'courier-named',
    ({ courierId, callerIsCourier }) =>
      courierId === undefined && !callerIsCourier && at('/courierId', 'Name the courier who is to carry it.'),
  ),
);

export const completeDeliveryRules = rules<{ delivery: Delivery; pin: string | undefined }>(
  rule(
    'pin-matches',
    ({ delivery, pin }) =>
      pin !== undefined && pin !== delivery.pin && at('/pin', 'This is not the PIN that the customer sees.'),
  ),
);

export const failDeliveryRules = rules<{ reason: FailureReason; note?: string }>(
  rule(
    'other-needs-note',
    ({ reason, note }) => reason === 'other' && note === undefined && at('/note', 'Say what happened.'),
  ),
);

export const reportPositionRules = rules<{ recordedAt: Date; now: Date }>(
  rule(
    'recorded-in-the-past',
    ({ recordedAt, now }) =>
      recordedAt.getTime() > now.getTime() + AHEAD_MS && at('/recordedAt', 'This instant is still to come.'),
  ),
);
