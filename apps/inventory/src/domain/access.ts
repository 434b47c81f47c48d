import { Forbidden, NotFound, worksAt, type Caller } from '@coffeemesh/kernel';

/** @throws NotFound (404) for a stock level or reservation of a cafe where the caller does not work */
export const assertCanRead = (caller: Caller, { cafeId }: { cafeId: string }): void => {
  if (!worksAt(caller, cafeId)) throw NotFound();
};

/**
 * @param cafes cafe ids by the JSON pointer of the request's field
 * @throws Forbidden (403) with an error for each cafe that the caller does not manage
 */
export const assertCanManageStock = (caller: Caller, cafes: Readonly<Record<string, string>>): void => {
  const errors = Object.entries(cafes)
    .filter(([, cafeId]) => !worksAt(caller, cafeId, 'manager'))
    .map(([pointer]) => ({ pointer, code: 'manager-of-cafe', detail: 'Only a manager of this cafe may do this.' }));
  if (errors.length > 0) throw Forbidden({ errors });
};
