import type { FieldError } from '@coffeemesh/kernel';
import type { ErrorObject } from 'ajv';

export type Part = 'body' | 'params' | 'query' | 'headers';

/** Keywords that only say that one of their branches failed; the branches have said it better. */
const echoes = new Set(['if', 'allOf']);

const maxFaults = 100;

/** Ajv's errors as faults of a problem, each with the place in the request where it is. */
export const validationFaults = (part: Part, errors: readonly ErrorObject[] | null | undefined): FieldError[] => {
  const seen = new Set<string>();
  return (errors ?? [])
    .filter(({ keyword }) => !echoes.has(keyword))
    .map((error) => ({ ...placeOf(part, pathOf(error)), code: codeOf(error), detail: detailOf(error) }))
    .filter((fault) => {
      const key = JSON.stringify(fault);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, maxFaults);
};

/** The path of what is at fault; for a missing or unknown member, the member itself. */
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

/** Where a fault is, from its JSON Pointer within the part: the name of a parameter or header is its first token. */
export const placeOf = (part: Part, pointer: string): Pick<FieldError, 'pointer' | 'parameter' | 'header'> => {
  if (part === 'body') return { pointer: pointer.slice(0, 1000) };
  const name = unescapeToken(pointer.split('/')[1] ?? '').slice(0, 200);
  return part === 'headers' ? { header: canonicalHeader(name) } : { parameter: name };
};

const codeOf = ({ keyword }: ErrorObject): string =>
  keyword === 'additionalProperties' || keyword === 'unevaluatedProperties' ? 'unknown' : keyword;

const detailOf = ({ keyword, message, params }: ErrorObject): string => {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return 'is not known here';
  if (keyword === 'enum') return `must be one of: ${(params['allowedValues'] as unknown[]).join(', ')}`.slice(0, 1000);
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`;
  return (message ?? 'is not valid').slice(0, 1000);
};

const escapeToken = (token: string) => token.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapeToken = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** `if-match` → `If-Match`. */
export const canonicalHeader = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
