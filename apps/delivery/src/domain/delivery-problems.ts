import { problem } from '@coffeemesh/kernel';

/** What delivery refuses in words of its own; states are refused with the kernel's StateConflict. */
export const DeliveryExists = problem('delivery-exists', 'conflict', 'The order has a delivery already');
export const DeliveryTaken = problem('delivery-taken', 'conflict', 'Another courier has taken the delivery');
