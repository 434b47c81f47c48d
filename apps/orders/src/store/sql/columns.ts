import { columnOf } from '@coffeemesh/postgres';
import { json, type Put } from './statement.ts';

export type ColumnType = 'uuid' | 'text' | 'int' | 'jsonb' | 'timestamptz';

type ColumnTypeOf<Value> =
  NonNullable<Value> extends Date
    ? 'timestamptz'
    : NonNullable<Value> extends number
      ? 'int'
      : NonNullable<Value> extends string
        ? 'uuid' | 'text'
        : 'jsonb';

/** The column type of each property of a Prisma model. The compiler refuses a missing property and a wrong type. */
export type ColumnsOf<Model> = { readonly [Property in keyof Model]-?: ColumnTypeOf<Model[Property]> };

export type Columns = Readonly<Record<string, ColumnType>>;

/** Values by property, for these columns. */
export type RowOf<C extends Columns> = Readonly<Record<keyof C, unknown>>;

/** `$1::uuid, $2::text, …`, with the row's values. */
export const valueList = <C extends Columns>(put: Put, columns: C, row: RowOf<C>): string =>
  Object.entries(columns)
    .map(([property, type]) => parameter(put, type, row[property]))
    .join(', ');

/** `cafe_id = $1::uuid, …`, with the row's values. */
export const assignments = <C extends Columns>(put: Put, columns: C, row: RowOf<C>): string =>
  Object.entries(columns)
    .map(([property, type]) => `${columnOf(property)} = ${parameter(put, type, row[property])}`)
    .join(', ');

const parameter = (put: Put, type: ColumnType, value: unknown): string =>
  `$${put(type === 'jsonb' ? json(value) : value)}::${type}`;
