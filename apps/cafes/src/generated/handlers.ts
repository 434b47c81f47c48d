// Generated from openapi/cafes/oas.yaml; do not edit. `npm run codegen`

import type { Handlers } from './api/handlers.ts';
import { listCafes } from '../handlers/list-cafes.ts';
import { createCafe } from '../handlers/create-cafe.ts';
import { getCafe } from '../handlers/get-cafe.ts';
import { replaceCafe } from '../handlers/replace-cafe.ts';
import { updateCafe } from '../handlers/update-cafe.ts';
import { setCafeStatus } from '../handlers/set-cafe-status.ts';
import { getOpening } from '../handlers/get-opening.ts';
import { listSlots } from '../handlers/list-slots.ts';

/** The handler of every operation, from `src/handlers/<operation-id>.ts`. */
export const handlers: Handlers = {
  listCafes,
  createCafe,
  getCafe,
  replaceCafe,
  updateCafe,
  setCafeStatus,
  getOpening,
  listSlots,
};
