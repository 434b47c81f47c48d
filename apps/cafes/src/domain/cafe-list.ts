import { InvalidRequest, type CursorPosition, type FieldError, type PageRequest } from '@coffeemesh/kernel';
import type { Cafe, CafeStatus, FulfilmentType } from './cafe.ts';

export type CafeSort = 'name' | '-name' | 'createdAt' | '-createdAt' | 'distance';

/** A cafe in a list. */
export type CafeSummary = Pick<
  Cafe,
  'id' | 'name' | 'address' | 'position' | 'timeZone' | 'currency' | 'fulfilmentTypes' | 'status' | 'createdAt'
> & {
  /** Straight-line distance from `near`; null without `near`. */
  readonly distanceMetres: number | null;
};

export type CafeListQuery = {
  city?: string;
  fulfilment?: FulfilmentType;
  status?: CafeStatus;
  near?: { latitude: number; longitude: number };
  withinMetres?: number;
  sort: CafeSort;
  page: PageRequest<'text' | 'instant' | 'number'>;
};

/** The values of the sort columns. */
export const positionOf =
  (sort: CafeSort) =>
  ({ id, name, createdAt, distanceMetres }: CafeSummary): CursorPosition => {
    if (sort === 'distance') return [distanceMetres, id];
    return [sort.endsWith('name') ? name : createdAt, id];
  };

/** The types of the sort columns. */
export const sortColumns: Readonly<Record<CafeSort, 'text' | 'instant' | 'number'>> = {
  name: 'text',
  '-name': 'text',
  createdAt: 'instant',
  '-createdAt': 'instant',
  distance: 'number',
};

type DistanceFilters = { near?: string; withinMetres?: number; sort: CafeSort };

/**
 * The coordinates of `near`, such as `51.5,-0.13`.
 * @throws InvalidRequest (400) for coordinates out of range, and if `near` is missing but another parameter needs it
 */
export const toNear = ({ near, withinMetres, sort }: DistanceFilters): CafeListQuery['near'] => {
  if (near === undefined) {
    const detail = 'This parameter needs near.';
    const errors: FieldError[] = [];
    if (withinMetres !== undefined) errors.push({ parameter: 'withinMetres', code: 'needs-near', detail });
    if (sort === 'distance') errors.push({ parameter: 'sort', code: 'needs-near', detail });
    if (errors.length > 0) throw InvalidRequest({ errors });
    return undefined;
  }
  const [latitude = NaN, longitude = NaN] = near.split(',').map(Number);
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  const detail = 'The latitude must be from -90 to 90, the longitude from -180 to 180.';
  throw InvalidRequest({ errors: [{ parameter: 'near', code: 'coordinates-in-range', detail }] });
};
