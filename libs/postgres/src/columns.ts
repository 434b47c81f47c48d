/** Names of fields, or an object with them as its keys, such as a model's `ScalarFieldEnum` of Prisma. */
export type Fields = readonly string[] | Readonly<Record<string, unknown>>;

const namesOf = (fields: Fields): readonly string[] => (Array.isArray(fields) ? fields : Object.keys(fields));

/** The column of a field: `orderId` → `order_id`, as every `@map` in a Prisma schema says. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `id, order_id, …` */
export const columnList = (fields: Fields): string => namesOf(fields).map(columnOf).join(', ');

/**
 * `id AS "id", order_id AS "orderId", …`: a row as Prisma would return it.
 * @param table its name or alias in the statement, for `p.id AS "id", …`
 */
export const selectList = (fields: Fields, table?: string): string => {
  const prefix = table === undefined ? '' : `${table}.`;
  return namesOf(fields)
    .map((field) => `${prefix}${columnOf(field)} AS "${field}"`)
    .join(', ');
};
