import type { Handler } from '../generated/api/handlers.ts';
import { cafeResponse } from './cafe-response.ts';

/** Returns a cafe. */
export const getCafe: Handler<'getCafe'> = async ({ params }, { cafes }) =>
  cafeResponse(await cafes.get(params.cafeId));
