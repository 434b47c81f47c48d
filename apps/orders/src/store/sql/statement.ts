import type { SqlStatement } from '@coffeemesh/kernel';

/** Puts a value into the statement. @returns its place: `$${put(value)}` */
export type Put = (value: unknown) => number;

/** A `WITH` part of a statement: what it is called by the other parts, and its text. */
export type Part = { readonly name: string; readonly sql: (put: Put) => string };

/**
 * One statement of several parts, each a change of its own table; Postgres does all of them or none. It is prepared once
 * per connection under the name that its parts make, so the same parts must always have the same text.
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
