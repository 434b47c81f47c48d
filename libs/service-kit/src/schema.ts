import Type, { type Static, type TSchema, type TUnsafe } from 'typebox';

/**
 * What generated schemas say that TypeBox has no word for, or says otherwise than JSON Schema 2020-12 does.
 * Each is a plain JSON Schema at run time, and typed.
 */
type Keywords = Readonly<Record<string, unknown>>;

type StaticOf<Types extends readonly TSchema[]> = { [Index in keyof Types]: Static<Types[Index]> };

/** `oneOf`: exactly one of the types. (TypeBox's Union is `anyOf`.) */
export const OneOf = <const Types extends readonly TSchema[]>(
  types: Types,
  options: Keywords = {},
): TUnsafe<StaticOf<Types>[number]> => Type.Unsafe({ oneOf: types, ...options });

/** The type or null, as `type: [string, 'null']`; null is added to an `enum` too. */
export const Nullable = <T extends TSchema>(type: T): TUnsafe<Static<T> | null> => {
  const { type: named, enum: values, ...keywords } = type as Keywords;
  return Type.Unsafe({
    ...(named === undefined ? {} : { type: [named, 'null'].flat() }),
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
    ...keywords,
  });
};

/** An object from any name to a value, as `additionalProperties`. (TypeBox's Record lets names with line breaks slip by.) */
export const MapOf = <T extends TSchema>(values: T, options: Keywords = {}): TUnsafe<Record<string, Static<T>>> =>
  Type.Unsafe({ type: 'object', additionalProperties: values, ...options });

/** `prefixItems`. (TypeBox's Tuple is that of draft 7.) */
export const TupleOf = <const Types extends readonly TSchema[]>(
  types: Types,
  options: Keywords = {},
): TUnsafe<StaticOf<Types>> => Type.Unsafe({ type: 'array', prefixItems: types, ...options });

/** The keywords of `type` without its `type`: a value of any other type passes, as JSON Schema has it. */
export const Untyped = <T extends TSchema>(type: T): TUnsafe<Static<T>> => {
  const { type: _named, ...keywords } = type as Keywords;
  return Type.Unsafe(keywords);
};
