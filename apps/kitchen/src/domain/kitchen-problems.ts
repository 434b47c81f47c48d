import { problem } from '@coffeemesh/kernel';

/** What the kitchen refuses in words of its own; states are refused with the kernel's StateConflict. */
export const KitchenAtCapacity = problem('kitchen-at-capacity', 'conflict', 'The kitchen has all the work it takes on');
export const OrderAlreadyScheduled = problem(
  'order-already-scheduled',
  'conflict',
  'The order is scheduled already, and otherwise',
);
