import { Forbidden, isAdministrator, worksAt, type Caller } from '@coffeemesh/kernel';

/** @throws Forbidden unless the caller is an administrator */
export const assertMayOpenCafes = (caller: Caller): void => {
  if (!isAdministrator(caller)) throw Forbidden('Only administrators open cafes.');
};

/** @throws Forbidden unless the caller manages this cafe, or is an administrator */
export const assertMayManage = (caller: Caller, cafeId: string): void => {
  if (!worksAt(caller, cafeId, 'manager')) throw Forbidden('Only its managers and administrators change a cafe.');
};
