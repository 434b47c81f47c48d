import type { SqlStatement } from '@coffeemesh/kernel';

/** Adds a value to the statement. @returns the number of its parameter: `$${put(value)}` */
export type Put = (value: unknown) => number;

/** A `WITH` part of a statement: the name that other parts use, and its SQL. */
export type Part = { readonly name: string; readonly sql: (put: Put) => string };

/**
 * One statement of several parts, each a change of its own table; Postgres applies all or none. It is prepared once per
 * connection under a name made from its parts, so equal parts must always have equal SQL.
 */
export const statementOf = (name: string, parts: readonly Part[], result: string): SqlStatement => {
  const values: unknown[] = [];
  const put: Put = (value) => values.push(value);
  const texts = parts.map((part) => `${part.name} AS (${part.sql(put)})`);
  return {
    name: [name, ...parts.map((part) => part.name)].join(' '),
    text: `WITH ${texts.join(',\n')}\n${result}`,
    values,
  };
};

/** A value for a `jsonb` column. */
export const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
