import type { ErrorObject } from 'ajv';
import type { FieldError } from '@coffeemesh/kernel';
import { MAX_VALIDATION_ERRORS } from '../policy.ts';

export type Part = 'body' | 'params' | 'query' | 'headers';

/** Keywords whose error only repeats that a branch failed. */
const redundant = new Set(['if', 'allOf']);

/** Ajv's errors as errors of a problem, each with its place in the request. */
export const validationErrors = (part: Part, errors: readonly ErrorObject[] | null | undefined): FieldError[] => {
  const seen = new Set<string>();
  return (errors ?? [])
    .filter(({ keyword }) => !redundant.has(keyword))
    .map((error) => ({ ...placeOf(part, pathOf(error)), code: codeOf(error), detail: detailOf(error) }))
    .filter((each) => {
      const key = JSON.stringify(each);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_VALIDATION_ERRORS);
};

/** The path of the invalid value; for a missing or unknown member, the member itself. */
const pathOf = ({ instancePath, keyword, params }: ErrorObject): string => {
  const member: unknown =
    keyword === 'required'
      ? params['missingProperty']
      : keyword === 'additionalProperties'
        ? params['additionalProperty']
        : keyword === 'unevaluatedProperties'
          ? params['unevaluatedProperty']
          : undefined;
  return typeof member === 'string' ? `${instancePath}/${escapeToken(member)}` : instancePath;
};

/** Where an error is, by its JSON Pointer within the part; the first token is the name of a parameter or header. */
export const placeOf = (part: Part, pointer: string): Pick<FieldError, 'pointer' | 'parameter' | 'header'> => {
  if (part === 'body') return { pointer: pointer.slice(0, 1000) };
  const name = unescapeToken(pointer.split('/')[1] ?? '').slice(0, 200);
  return part === 'headers' ? { header: canonicalHeader(name) } : { parameter: name };
};

/** `absent` in a request is a property that is read-only; see `Absent`. */
const codeOf = ({ keyword }: ErrorObject): string =>
  keyword === 'absent'
    ? 'read-only'
    : keyword === 'additionalProperties' || keyword === 'unevaluatedProperties'
      ? 'unknown'
      : keyword;

const detailOf = ({ keyword, message, params }: ErrorObject): string => {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return 'is unknown';
  if (keyword === 'enum') return `must be one of: ${(params['allowedValues'] as unknown[]).join(', ')}`.slice(0, 1000);
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`;
  return (message ?? 'is not valid').slice(0, 1000);
};

const escapeToken = (token: string) => token.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapeToken = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** `if-match` → `If-Match`. */
export const canonicalHeader = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
