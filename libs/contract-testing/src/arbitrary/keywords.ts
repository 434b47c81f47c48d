import type { TSchema } from 'typebox';

/** A schema as the JSON that it is. */
export type Keywords = {
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
};

/** The members that must be sent: the required ones, but for those that a default stands in for. */
export const requiredOf = ({ properties = {}, required = [] }: Keywords = {}): string[] =>
  required.filter((name) => !('default' in (properties[name] ?? {})));
