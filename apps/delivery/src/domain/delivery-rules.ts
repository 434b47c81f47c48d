import { at, rule, rules } from '@coffeemesh/kernel';
import type { Delivery, FailureReason } from './delivery.ts';
import { MAX_CLOCK_SKEW_MS } from './policy.ts';

export const assignDeliveryRules = rules<{ courierId: string | undefined; callerIsCourier: boolean }>(
  rule(
    'courier-named',
    ({ courierId, callerIsCourier }) =>
      courierId === undefined && !callerIsCourier && at('/courierId', 'Name the courier to assign.'),
  ),
);

export const completeDeliveryRules = rules<{ delivery: Delivery; pin: string | undefined }>(
  rule(
    'pin-matches',
    ({ delivery, pin }) =>
      pin !== undefined && pin !== delivery.pin && at('/pin', 'The PIN does not match the PIN of the delivery.'),
  ),
);

export const failDeliveryRules = rules<{ reason: FailureReason; note?: string }>(
  rule(
    'other-needs-note',
    ({ reason, note }) =>
      reason === 'other' && note === undefined && at('/note', 'The reason `other` requires a note.'),
  ),
);

export const reportPositionRules = rules<{ recordedAt: Date; now: Date }>(
  rule(
    'recorded-in-the-past',
    ({ recordedAt, now }) =>
      recordedAt.getTime() > now.getTime() + MAX_CLOCK_SKEW_MS && at('/recordedAt', 'The time is in the future.'),
  ),
);
