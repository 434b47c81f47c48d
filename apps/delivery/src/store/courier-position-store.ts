import type { Database } from '@coffeemesh/postgres';
import type { CourierPositionStore } from '../domain/ports.ts';
import type { CourierPosition } from '../domain/tracking.ts';
import { readPosition } from './sql/read-position.ts';
import { saveLatestPosition } from './sql/save-latest-position.ts';

/** Couriers report every few seconds, so both statements are prepared and bypass Prisma. */
export const createCourierPositionStore = (database: Database): CourierPositionStore => ({
  find: async (courierId) => (await database.query<CourierPosition>(readPosition(courierId)))[0],
  saveLatest: async (courierId, position) => {
    const [stored] = await database.query<CourierPosition>(saveLatestPosition(courierId, position));
    return stored ?? position;
  },
});
