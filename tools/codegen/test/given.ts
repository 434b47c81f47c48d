import { resolve } from 'node:path';
import { format } from 'prettier';
import { ContractError, ContractErrors } from '../src/contract-error.ts';
import { ContractFiles } from '../src/contract-files.ts';
import { createContext, type ReadContext } from '../src/openapi/context.ts';
import type { SchemaScope } from '../src/openapi/schema-scope.ts';
import { schema } from '../src/openapi/schema.ts';
import type { Place } from '../src/place.ts';

/** YAML texts by path. */
export type GivenFiles = Readonly<Record<string, string>>;

const root = '/contracts';

export const givenFiles = (files: GivenFiles): ContractFiles =>
  new ContractFiles(root, (path) => {
    const entry = Object.entries(files).find(([name]) => resolve(root, name) === path);
    if (!entry) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
    return entry[1];
  });

/** The root of one file. */
export const givenPlace = (yaml: string): Place => givenFiles({ 'oas.yaml': yaml }).open('oas.yaml');

export type Given = { readonly root: Place; readonly context: ReadContext };

/** What reading takes, over `oas.yaml` and other files. */
export const given = (yaml: string, others: GivenFiles = {}): Given => {
  const files = givenFiles({ 'oas.yaml': yaml, ...others });
  return { root: files.open('oas.yaml'), context: createContext(files) };
};

/** References are written as the last key of their pointer. */
export const plainScope = (files: ContractFiles, filled = false): SchemaScope => ({
  schema,
  fillsDefaults: filled,
  direction: 'event',
  isAbsent: () => false,
  absentInParts: new Map(),
  collect: (work) => work(),
  reference: (place) => files.follow(place.need('$ref')).key,
  resolve: (place) => files.resolve(place),
});

/** So that a table compares code, not line breaks. */
export const formatted = (code: string): Promise<string> =>
  format(code, { parser: 'typescript', singleQuote: true, printWidth: 100, objectWrap: 'collapse' });

/** The messages of the error, or errors, that `work` ends in. */
export const errorsOf = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof ContractErrors) return error.errors.map(({ message }) => message);
    if (error instanceof ContractError) return [error.message];
    throw error;
  }
  return [];
};
