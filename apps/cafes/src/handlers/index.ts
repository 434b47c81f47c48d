import type { Handlers } from '../generated/api/handlers.ts';
import { createCafe } from './create-cafe.ts';
import { getCafe } from './get-cafe.ts';
import { getOpening } from './get-opening.ts';
import { listCafes } from './list-cafes.ts';
import { listSlots } from './list-slots.ts';
import { replaceCafe } from './replace-cafe.ts';
import { setCafeStatus } from './set-cafe-status.ts';
import { updateCafe } from './update-cafe.ts';

export const handlers: Handlers = {
  createCafe,
  getCafe,
  getOpening,
  listCafes,
  listSlots,
  replaceCafe,
  setCafeStatus,
  updateCafe,
};
