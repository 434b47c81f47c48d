import { Forbidden, worksAt, type Caller } from '@coffeemesh/kernel';

/** @throws Forbidden (403) for whoever does not manage the cafe; menus are open to see, so there is nothing to hide */
export const requireManagerOf = (caller: Caller, cafeId: string): void => {
  if (!worksAt(caller, cafeId, 'manager')) throw Forbidden('Only the managers of a cafe change its menu.');
};
