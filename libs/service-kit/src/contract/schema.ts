import Type, { type TNever, type TNull, type TRecord, type TSchema, type TTuple, type TUnion } from 'typebox';

/**
 * Schemas that TypeBox lacks, or whose meaning in TypeBox differs from JSON Schema 2020-12.
 * At run time each is a plain JSON Schema; to the compiler it is the TypeBox type with the same static type, so that
 * references inside it are still resolved.
 */
type Keywords = Readonly<Record<string, unknown>>;

/** `oneOf`: exactly one of the types. (TypeBox's Union is `anyOf`.) */
export const OneOf = <Types extends TSchema[]>(types: readonly [...Types], options: Keywords = {}): TUnion<Types> =>
  Type.Unsafe({ oneOf: types, ...options }) as TSchema as TUnion<Types>;

/** The type or null, as `type: [string, 'null']`; null is added to an `enum` too. */
export const Nullable = <T extends TSchema>(type: T): TUnion<[T, TNull]> => {
  const { type: named, enum: values, ...keywords } = type as Keywords;
  return Type.Unsafe({
    ...(named === undefined ? {} : { type: [named, 'null'].flat() }),
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
    ...keywords,
  }) as TSchema as TUnion<[T, TNull]>;
};

/** An object from any name to a value, as `additionalProperties`. (TypeBox's Record does not check names with line breaks.) */
export const MapOf = <T extends TSchema>(values: T, options: Keywords = {}): TRecord<'^.*$', T> =>
  Type.Unsafe({ type: 'object', additionalProperties: values, ...options }) as TSchema as TRecord<'^.*$', T>;

/** `prefixItems`. (TypeBox's Tuple is that of draft 7.) */
export const TupleOf = <Types extends TSchema[]>(types: readonly [...Types], options: Keywords = {}): TTuple<Types> =>
  Type.Unsafe({ type: 'array', prefixItems: types, ...options }) as TSchema as TTuple<Types>;

/** The keywords of `type` without its `type`: a value of another type passes, as in JSON Schema. */
export const Untyped = <T extends TSchema>(type: T): T => {
  const { type: _named, ...keywords } = type as Keywords;
  return Type.Unsafe(keywords) as TSchema as T;
};

/**
 * A property that must not be present here, though the contract describes it: `readOnly` in a request, `writeOnly` in a
 * response. It is refused, or never sent.
 */
export const Absent = (reason: 'read-only' | 'write-only'): TNever =>
  Type.Unsafe({ absent: reason }) as TSchema as TNever;
