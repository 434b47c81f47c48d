import { cafesOf, Forbidden, NotFound, worksAt, type Caller } from '@coffeemesh/kernel';

/** Whose kitchens someone may look into. */
export type Sight = 'all' | readonly string[];

export const sightOf = (caller: Caller): Sight => cafesOf(caller);

/** What belongs to a cafe, for whoever works there. @throws NotFound for everyone else */
export const seenBy = <Owned extends { cafeId: string }>(caller: Caller, owned: Owned): Owned => {
  if (!worksAt(caller, owned.cafeId)) throw NotFound();
  return owned;
};

/** @throws Forbidden for whoever does not work in the cafe's kitchen */
export const workingAt = (caller: Caller, cafeId: string): void => {
  if (!worksAt(caller, cafeId, 'barista', 'manager')) throw Forbidden('Only people of this cafe may do this.');
};

/** @throws NotFound where she does not work, Forbidden for whoever is no manager there */
export const managing = (caller: Caller, cafeId: string): void => {
  seenBy(caller, { cafeId });
  if (!worksAt(caller, cafeId, 'manager')) throw Forbidden('Only a manager of this cafe may do this.');
};

/** For whoever makes what is scheduled. @throws NotFound where she may not see it, Forbidden where she may only look */
export const madeBy = <Owned extends { cafeId: string }>(caller: Caller, owned: Owned): Owned => {
  seenBy(caller, owned);
  workingAt(caller, owned.cafeId);
  return owned;
};
