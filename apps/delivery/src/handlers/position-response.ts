import type { CourierPosition } from '../domain/tracking.ts';

export const toPositionResponse = ({ latitude, longitude, recordedAt }: CourierPosition) => ({
  latitude,
  longitude,
  recordedAt: recordedAt.toISOString(),
});
