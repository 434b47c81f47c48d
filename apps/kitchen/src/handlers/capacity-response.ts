import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Capacity } from '../domain/capacity.ts';

/** The capacity as a 200 response with its `ETag`. */
export const capacityResponse = ({ version, ...capacity }: Capacity) => ok(capacity, etagOf({ version }));
