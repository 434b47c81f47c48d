import { seenBy } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shownCapacity } from './capacity-view.ts';

export const getCapacity: Handler<'getCapacity'> = async ({ params, caller }, { capacities }) => {
  const { cafeId } = seenBy(caller, params);
  return shownCapacity(await capacities.of(cafeId));
};
