import { worksAt, type Caller } from '@coffeemesh/kernel';
import { assertCanAssign, isCourierAt } from './access.ts';
import { assignDeliveryRules } from './delivery-rules.ts';
import type { Delivery } from './delivery.ts';
import { DeliveryTaken } from './problems.ts';

/**
 * The courier to assign: the one named, or else the caller.
 * @throws NotFound, Forbidden as `assertCanAssign`; RulesBroken for a manager who names no courier and is none;
 *   DeliveryTaken for a courier when the delivery is assigned already
 */
export const courierToAssign = (caller: Caller, delivery: Delivery, courierId: string | undefined): string => {
  assertCanAssign(caller, delivery, courierId);
  assignDeliveryRules.assert({ courierId, callerIsCourier: isCourierAt(caller, delivery.cafeId) });
  if (delivery.status === 'assigned' && !worksAt(caller, delivery.cafeId, 'manager')) throw DeliveryTaken();
  return courierId ?? caller.id;
};
