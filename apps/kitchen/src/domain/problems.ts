import { problem } from '@coffeemesh/kernel';

/** The problem types of Kitchen. An action that the state does not allow is the kernel's StateConflict. */
export const KitchenAtCapacity = problem('kitchen-at-capacity', 'conflict', 'The kitchen is at capacity');
export const OrderAlreadyScheduled = problem('order-already-scheduled', 'conflict', 'The order has another schedule');
