import type { TSchema } from 'typebox';
import { standaloneSchema } from './standalone-schema.ts';

/**
 * A schema as the serialiser takes it. What a response may not have is not part of it, and `multipleOf`, which the
 * serialiser tests in binary to choose between alternatives, neither.
 */
export const serialisedSchema = (schema: TSchema): object =>
  JSON.parse(JSON.stringify(standaloneSchema(schema)), (name, value: unknown) =>
    (name === 'multipleOf' && typeof value === 'number') || isAbsent(value) ? undefined : value,
  ) as object;

const isAbsent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'absent' in value && typeof value.absent === 'string';
