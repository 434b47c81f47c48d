import type { Ajv, AnySchemaObject } from 'ajv';
import type { DataValidationCxt } from 'ajv/dist/types/index.js';

/** A decimal as an integer and the number of its digits after the point. */
type Decimal = { readonly digits: bigint; readonly scale: number };

/** The shortest decimal that is read as this number: what its sender wrote. */
const decimalOf = (value: number): Decimal => {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  return { digits: BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, -scale)), scale: Math.max(0, scale) };
};

/** In decimals, so that 19.99 is a multiple of 0.01 (JSON Schema 2020-12, validation 6.2.1); in binary it is not. */
const isMultipleOf = (value: number, step: number): boolean => {
  const [left, right] = [decimalOf(value), decimalOf(step)];
  const scale = Math.max(left.scale, right.scale);
  const scaled = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own);
  return scaled(left) % scaled(right) === 0n;
};

const remove = (_reason: string, _value: unknown, _schema?: AnySchemaObject, place?: DataValidationCxt): boolean => {
  if (place !== undefined) delete (place.parentData as Record<string, unknown>)[place.parentDataProperty];
  return true;
};

/**
 * `multipleOf` in decimals, and `absent`: a property that a request (`read-only`) or a response (`write-only`) must not
 * have. See `Absent` in `schema.ts`.
 * @param removed whether such a property is removed, rather than refused
 */
export const addExactKeywords = (ajv: Ajv, removed: boolean): void => {
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    validate: (step: number, value: number) => isMultipleOf(value, step),
    errors: false,
    error: { message: ({ schema }) => `must be multiple of ${String(schema)}` },
  });
  const absent = { keyword: 'absent', schemaType: 'string' } as const;
  if (removed) ajv.addKeyword({ ...absent, modifying: true, valid: true, validate: remove });
  else
    ajv.addKeyword({
      ...absent,
      validate: () => false,
      errors: false,
      error: { message: ({ schema }) => `is ${String(schema)}` },
    });
};
