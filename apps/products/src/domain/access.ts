import { Forbidden, worksAt, type Caller } from '@coffeemesh/kernel';

/** @throws Forbidden (403) if the caller is not a manager of the cafe. Menus are public, so existence is not hidden. */
export const assertCanManageMenu = (caller: Caller, cafeId: string): void => {
  if (!worksAt(caller, cafeId, 'manager')) throw Forbidden('Only managers of this cafe can change its menu.');
};
