import type { SqlStatement } from '@coffeemesh/kernel';

export const readPosition = (courierId: string): SqlStatement => ({
  name: 'courier-position-read',
  text: 'SELECT latitude, longitude, recorded_at AS "recordedAt" FROM courier_position WHERE courier_id = $1',
  values: [courierId],
});
