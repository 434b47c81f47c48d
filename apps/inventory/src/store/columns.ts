/** The scalar fields of a Prisma model, as Prisma generates them. A column is its field in snake case. */
type Fields = Readonly<Record<string, string>>;

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `id, order_id`: the columns of a model. */
export const columnNames = (fields: Fields): string => Object.values(fields).map(columnOf).join(', ');

/** `r.id AS "id", r.order_id AS "orderId"`: a row of a model as Prisma would return it. */
export const selectedColumns = (fields: Fields, table: string): string =>
  Object.values(fields)
    .map((field) => `${table}.${columnOf(field)} AS "${field}"`)
    .join(', ');

/** A row of a model as JSON by its columns, for `jsonb_populate_record`. */
export const toColumnJson = (row: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value])));
