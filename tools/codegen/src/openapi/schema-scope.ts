import type { Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { SchemaDirection } from './schema-direction.ts';

/** What a schema needs of the schemas around it. */
export type SchemaScope = {
  /** The expression of a schema within this one. */
  schema(place: Place, scope: SchemaScope): Code;
  /** The expression for the schema that the `$ref` at this place names. */
  reference(place: Place, scope: SchemaScope): Code;
  /** Follows every `$ref` from this place. */
  resolve(place: Place): Place;
  readonly direction: SchemaDirection;
  /** Whether a property must not be present in this direction. */
  isAbsent(property: Place): boolean;
  /** Names that are absent in another part of a composition, by the id of the part. */
  readonly absentInParts: ReadonlyMap<string, readonly string[]>;
  /** Whether an absent property gets its default, so that a reader always finds it. */
  readonly fillsDefaults: boolean;
  /** Returns what `work` returns. Where errors are collected, returns undefined after one, and the next is found too. */
  collect<Result>(work: () => Result): Result | undefined;
};

/** For alternatives: which schema a value fits is not known yet, so no default is filled in. */
export const undecided = (scope: SchemaScope): SchemaScope => ({ ...scope, fillsDefaults: false });
