import { InvalidRequest, type FieldError, type CursorPosition, type CursorColumn } from '@coffeemesh/kernel';

import type { Cafe, CafeStatus, FulfilmentType } from './cafe.ts';

export type CafeSort = 'name' | '-name' | 'createdAt' | '-createdAt' | 'distance';

/** What a list tells of a cafe. */
export type CafeSummary = Pick<
  Cafe,
  'id' | 'name' | 'address' | 'position' | 'timeZone' | 'currency' | 'fulfilmentTypes' | 'status' | 'createdAt'
> & {
  /** From `near`, as the crow flies; null without one. */
  readonly distanceMetres: number | null;
};

export type CafeListQuery = {
  city?: string;
  fulfilment?: FulfilmentType;
  status?: CafeStatus;
  near?: { latitude: number; longitude: number };
  withinMetres?: number;
  sort: CafeSort;
  /** Where the page before ended, as {@link positionOf} tells it. */
  after?: CursorPosition;
  limit: number;
};

/** The values of the columns that a list is sorted by. */
export const positionOf =
  (sort: CafeSort) =>
  ({ id, name, createdAt, distanceMetres }: CafeSummary): CursorPosition => {
    if (sort === 'distance') return [distanceMetres, id];
    return [sort.endsWith('name') ? name : createdAt.toISOString(), id];
  };

/** What those columns hold. */
export const positionShapes: Readonly<Record<CafeSort, readonly CursorColumn[]>> = {
  name: ['text', 'id'],
  '-name': ['text', 'id'],
  createdAt: ['instant', 'id'],
  '-createdAt': ['instant', 'id'],
  distance: ['number', 'id'],
};

type DistanceFilters = { near?: string; withinMetres?: number; sort: CafeSort };

/**
 * Latitude and longitude of `51.5,-0.13`.
 * @throws InvalidRequest (400) where they are not on Earth, and where something else is asked that needs `near`
 */
export const nearOf = ({ near, withinMetres, sort }: DistanceFilters): CafeListQuery['near'] => {
  if (near === undefined) {
    const needed = 'Needs near: from where?';
    const faults: FieldError[] = [];
    if (withinMetres !== undefined) faults.push({ parameter: 'withinMetres', code: 'needs-near', detail: needed });
    if (sort === 'distance') faults.push({ parameter: 'sort', code: 'needs-near', detail: needed });
    if (faults.length > 0) throw InvalidRequest({ errors: faults });
    return undefined;
  }
  const [latitude = NaN, longitude = NaN] = near.split(',').map(Number);
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  const detail = 'Latitudes go from -90 to 90, longitudes from -180 to 180.';
  throw InvalidRequest({ errors: [{ parameter: 'near', code: 'on-earth', detail }] });
};
