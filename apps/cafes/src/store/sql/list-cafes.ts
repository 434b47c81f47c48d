import type { SqlStatement } from '@coffeemesh/kernel';
import type { CafeListQuery, CafeSort } from '../../domain/cafe-list.ts';
import { toCityKey } from '../cafe-row.ts';

/** Great-circle distance in metres from $1, $2: the haversine formula with the mean radius of the Earth. */
const distance = `CASE WHEN $1::float8 IS NULL THEN NULL ELSE round(
    2 * 6371008.8 * asin(least(1, sqrt(
      sin(radians(latitude - $1::float8) / 2) ^ 2
      + cos(radians($1::float8)) * cos(radians(latitude)) * sin(radians(longitude - $2::float8) / 2) ^ 2)))
  )::integer END`;

/** The column and the type of each sort. */
const sorts: Readonly<Record<CafeSort, readonly [column: string, type: string]>> = {
  name: ['name', 'text'],
  '-name': ['name', 'text'],
  createdAt: ['created_at', 'timestamptz'],
  '-createdAt': ['created_at', 'timestamptz'],
  distance: ['distance_metres', 'bigint'],
};

/** Rows are `CafeSummary`s. Cafes with equal sort values are ordered by id. */
export const listCafes = (query: CafeListQuery): SqlStatement => {
  const { city, fulfilment, status, near, withinMetres, sort, page } = query;
  const [column, type] = sorts[sort];
  const direction = page.descending ? 'DESC' : 'ASC';
  return {
    name: `list-cafes-by-${sort}`,
    text: `
      SELECT id, name, address, json_build_object('latitude', latitude, 'longitude', longitude) AS position,
             time_zone AS "timeZone", currency, fulfilment_types AS "fulfilmentTypes", status,
             created_at AS "createdAt", distance_metres AS "distanceMetres"
        FROM (SELECT cafe.*, ${distance} AS distance_metres FROM cafe) AS cafe
       WHERE ($3::text IS NULL OR city_key = $3)
         AND ($4::text IS NULL OR $4 = ANY (fulfilment_types))
         AND ($5::text IS NULL OR status = $5)
         AND ($6::integer IS NULL OR distance_metres <= $6)
         AND ($7::text IS NULL OR (${column}, id) ${page.descending ? '<' : '>'} ($7::${type}, $8::uuid))
       ORDER BY ${column} ${direction}, id ${direction}
       LIMIT $9`,
    values: [
      near?.latitude ?? null,
      near?.longitude ?? null,
      city === undefined ? null : toCityKey(city),
      fulfilment ?? null,
      status ?? null,
      withinMetres ?? null,
      toText(page.after?.value),
      page.after?.id ?? null,
      page.limit,
    ],
  };
};

const toText = (value: string | number | Date | undefined): string | null =>
  value === undefined ? null : value instanceof Date ? value.toISOString() : String(value);
