import { problem } from '@coffeemesh/kernel';

/** The problems of this service. A state that does not allow an action is the kernel's StateConflict. */
export const DeliveryExists = problem('delivery-exists', 'conflict', 'The order has a delivery already');
export const DeliveryTaken = problem('delivery-taken', 'conflict', 'Another courier has taken the delivery');
