import type { TSchema } from 'typebox';

/** A schema as plain JSON. */
export type Keywords = {
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
};

/** The members that a client must send: the required ones without a default. */
export const requiredOf = ({ properties = {}, required = [] }: Keywords = {}): string[] =>
  required.filter((name) => !('default' in (properties[name] ?? {})));
