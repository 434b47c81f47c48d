import { assertCanRead } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { capacityResponse } from './capacity-response.ts';

export const getCapacity: Handler<'getCapacity'> = async ({ params, caller }, { capacities }) => {
  assertCanRead(caller, params);
  return capacityResponse(await capacities.get(params.cafeId));
};
