// Generated from openapi/cafes/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { CafeEvent } from './schemas.ts';

/** A cafe was added to the chain. */
export const cafeCreated = (data: CafeEvent): DomainEvent<'cafes.cafe-created.v1', CafeEvent> => ({
  type: 'cafes.cafe-created.v1',
  subject: data.cafeId,
  data,
});

/** The settings of a cafe have changed. Consumers invalidate what they cache of it. */
export const cafeUpdated = (data: CafeEvent): DomainEvent<'cafes.cafe-updated.v1', CafeEvent> => ({
  type: 'cafes.cafe-updated.v1',
  subject: data.cafeId,
  data,
});

/** The status of a cafe has changed to open, busy or paused. */
export const cafeStatusChanged = (data: CafeEvent): DomainEvent<'cafes.cafe-status-changed.v1', CafeEvent> => ({
  type: 'cafes.cafe-status-changed.v1',
  subject: data.cafeId,
  data,
});

/** The schema of each event's data, by type. */
export const published = {
  'cafes.cafe-created.v1': CafeEvent,
  'cafes.cafe-updated.v1': CafeEvent,
  'cafes.cafe-status-changed.v1': CafeEvent,
} as const;
