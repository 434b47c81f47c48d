import { managing } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shownCapacity } from './capacity-view.ts';

/** Sets how much a kitchen takes on, from the next order on. */
export const replaceCapacity: Handler<'replaceCapacity'> = async (
  { params, ifMatch, body, caller },
  { capacities },
) => {
  managing(caller, params.cafeId);
  return shownCapacity(await capacities.replace({ cafeId: params.cafeId, ...body }, ifMatch));
};
