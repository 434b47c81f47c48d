import { assertCanManageCapacity } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { capacityResponse } from './capacity-response.ts';

/** Sets the capacity of a kitchen for later orders. */
export const replaceCapacity: Handler<'replaceCapacity'> = async (
  { params, ifMatch, body, caller },
  { capacities },
) => {
  assertCanManageCapacity(caller, params);
  return capacityResponse(await capacities.replace({ cafeId: params.cafeId, ...body }, ifMatch));
};
