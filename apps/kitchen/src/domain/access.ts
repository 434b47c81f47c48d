import { Forbidden, NotFound, worksAt, type Caller } from '@coffeemesh/kernel';

/** @throws NotFound (404) for a schedule, queue or capacity of a cafe where the caller does not work */
export const assertCanRead = (caller: Caller, { cafeId }: { cafeId: string }): void => {
  if (!worksAt(caller, cafeId)) throw NotFound();
};

/** @throws Forbidden (403) unless the caller works in the kitchen of the cafe */
export const assertCanSchedule = (caller: Caller, { cafeId }: { cafeId: string }): void => {
  if (!worksAt(caller, cafeId, 'barista', 'manager')) throw Forbidden('Only staff of this kitchen may do this.');
};

/** @throws NotFound (404) if the caller may not read it, Forbidden (403) if they may not work in the kitchen */
export const assertCanUpdate = (caller: Caller, schedule: { cafeId: string }): void => {
  assertCanRead(caller, schedule);
  assertCanSchedule(caller, schedule);
};

/** @throws NotFound (404) if the caller may not read it, Forbidden (403) unless they manage the cafe */
export const assertCanManageCapacity = (caller: Caller, { cafeId }: { cafeId: string }): void => {
  assertCanRead(caller, { cafeId });
  if (!worksAt(caller, cafeId, 'manager')) throw Forbidden('Only a manager of this cafe may do this.');
};
