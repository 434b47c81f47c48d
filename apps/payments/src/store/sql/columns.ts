/** The column of a field: `orderId` → `order_id`, as every `@map` in schema.prisma says. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const columnList = (fields: readonly string[]): string => fields.map(columnOf).join(', ');

/** `p.id AS "id", p.order_id AS "orderId", …` */
export const selectList = (table: string, fields: readonly string[]): string =>
  fields.map((field) => `${table}.${columnOf(field)} AS "${field}"`).join(', ');

/** `'id', c.id, 'callerId', c.caller_id, …`: the arguments of `json_build_object`. */
export const jsonMembers = (table: string, fields: readonly string[]): string =>
  fields.map((field) => `'${field}', ${table}.${columnOf(field)}`).join(', ');
