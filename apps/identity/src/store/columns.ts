/** The scalar fields of a Prisma model, as Prisma generates them. A column is its field in snake case. */
type Fields = Readonly<Record<string, string>>;

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `session.id AS "id", session.person_id AS "personId"`: a row of a model as Prisma would return it. */
export const selectedColumns = (fields: Fields, table: string): string =>
  Object.values(fields)
    .map((field) => `${table}.${columnOf(field)} AS "${field}"`)
    .join(', ');
