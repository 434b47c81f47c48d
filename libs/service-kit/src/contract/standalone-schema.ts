import type { TSchema } from 'typebox';

type Json = Record<string, unknown>;

/**
 * A schema as one document of plain JSON, without TypeBox's own (non-enumerable) marks.
 * Recursive types repeat their definitions at each use; here each becomes a definition of the root, once, since a
 * validator accepts one schema per name.
 */
export const standaloneSchema = (schema: TSchema): Json => {
  const definitions: Json = {};
  const root = JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { $id, $defs, $ref, ...keywords } = value as Json;
    if (typeof $defs === 'object') Object.assign(definitions, $defs);
    return {
      ...keywords,
      ...(typeof $id === 'object' ? { $id } : {}),
      ...($ref === undefined ? {} : { $ref: typeof $ref === 'string' ? toRoot($ref) : $ref }),
    };
  }) as Json;
  return Object.keys(definitions).length === 0 ? root : { ...root, $defs: definitions };
};

/** TypeBox refers by name. */
const toRoot = (reference: string): string => (reference.startsWith('#') ? reference : `#/$defs/${reference}`);
