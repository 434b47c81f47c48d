import type { Database } from '@coffeemesh/postgres';
import type { CourierPositions } from '../domain/ports.ts';
import type { CourierPosition } from '../domain/tracking.ts';
import { reportPosition } from './sql/report-position.ts';

/** Positions come in every few seconds from everyone who carries, so they go past Prisma. */
export const createCourierPositions = (database: Database): CourierPositions => ({
  of: async (courierId) => {
    const [position] = await database.query<CourierPosition>({
      name: 'courier-position-of',
      text: 'SELECT latitude, longitude, recorded_at AS "recordedAt" FROM courier_position WHERE courier_id = $1',
      values: [courierId],
    });
    return position;
  },
  report: async (courierId, position) => {
    const [known] = await database.query<CourierPosition>(reportPosition(courierId, position));
    return known ?? position;
  },
});
