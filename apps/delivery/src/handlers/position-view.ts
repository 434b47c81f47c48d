import type { CourierPosition } from '../domain/tracking.ts';

export const positionView = ({ latitude, longitude, recordedAt }: CourierPosition) => ({
  latitude,
  longitude,
  recordedAt: recordedAt.toISOString(),
});
