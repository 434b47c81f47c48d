import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Capacity } from '../domain/capacity.ts';

/** The answer that shows a kitchen's capacity, with its `ETag`. */
export const shownCapacity = ({ version, ...capacity }: Capacity) => ok(capacity, etagOf({ version }));
