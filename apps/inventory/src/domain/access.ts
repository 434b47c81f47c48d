import { cafesOf, Forbidden, NotFound, worksAt, type Caller } from '@coffeemesh/kernel';

/** The cafes whose stock the caller may see; a filter for another one leaves none. */
export const sightOf = (caller: Caller, cafeId?: string): 'all' | readonly string[] => {
  const own = cafesOf(caller);
  if (cafeId === undefined) return own;
  return own === 'all' || own.includes(cafeId) ? [cafeId] : [];
};

/** @throws NotFound (404) for the stock of a cafe where the caller does not work */
export const seenBy = <T extends { cafeId: string }>(caller: Caller, stock: T): T => {
  if (!worksAt(caller, stock.cafeId)) throw NotFound();
  return stock;
};

/** @throws Forbidden (403), pointing at each cafe that the caller does not manage */
export const requireManagerOf = (caller: Caller, cafes: Readonly<Record<string, string>>): void => {
  const errors = Object.entries(cafes)
    .filter(([, cafeId]) => !worksAt(caller, cafeId, 'manager'))
    .map(([pointer]) => ({ pointer, code: 'manager-of-cafe', detail: 'Only its managers move the stock of a cafe.' }));
  if (errors.length > 0) throw Forbidden({ errors });
};
