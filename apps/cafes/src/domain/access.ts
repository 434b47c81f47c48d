import { Forbidden, isAdministrator, worksAt, type Caller } from '@coffeemesh/kernel';
import type { Cafe } from './cafe.ts';

/** @throws Forbidden (403) unless the caller is an administrator */
export const assertCanCreateCafe = (caller: Caller): void => {
  if (!isAdministrator(caller)) throw Forbidden('Only administrators can create cafes.');
};

/** @throws Forbidden (403) unless the caller is a manager of this cafe, or an administrator */
export const assertCanUpdateCafe = (caller: Caller, { id }: Pick<Cafe, 'id'>): void => {
  if (!worksAt(caller, id, 'manager')) throw Forbidden('Only its managers and administrators can change a cafe.');
};
