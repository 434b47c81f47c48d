import type { SqlStatement } from '@coffeemesh/kernel';
import type { CourierPosition } from '../../domain/tracking.ts';

const text = `
  INSERT INTO courier_position AS stored (courier_id, latitude, longitude, recorded_at)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT (courier_id) DO UPDATE SET
    (latitude, longitude, recorded_at) = (
      SELECT latest.latitude, latest.longitude, latest.recorded_at
      FROM (VALUES (stored.latitude, stored.longitude, stored.recorded_at),
                   (excluded.latitude, excluded.longitude, excluded.recorded_at))
        AS latest (latitude, longitude, recorded_at)
      ORDER BY latest.recorded_at DESC LIMIT 1)
  RETURNING latitude, longitude, recorded_at AS "recordedAt"`;

/** Stores the later of the stored position and this one, and returns it. */
export const saveLatestPosition = (
  courierId: string,
  { latitude, longitude, recordedAt }: CourierPosition,
): SqlStatement => ({
  name: 'courier-position-save-latest',
  text,
  values: [courierId, latitude, longitude, recordedAt],
});
