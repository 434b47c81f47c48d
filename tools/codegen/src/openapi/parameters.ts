import { pascalCase } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import type { ContractParameters } from './contract.ts';
import { parameter, parametersObject, type Parameter } from './parameter.ts';

export const noParameters: ContractParameters = {
  params: undefined,
  query: undefined,
  headers: undefined,
  queryRequired: false,
  headersRequired: false,
  idempotent: false,
  conditional: false,
  cacheable: false,
};

/** Headers that the service kit reads, and what an operation that names them is. */
const special = new Set(['idempotency-key', 'if-match', 'if-none-match']);

/**
 * The parameters of an operation: its own, and those of its path that it does not replace.
 * @param operation where the operation stands; faults about all of its parameters together are shown there
 */
export const parameters = (
  operationId: string,
  path: string,
  lists: readonly (Place | undefined)[],
  operation: Place,
  context: Context,
): ContractParameters => {
  const all = new Map(
    lists
      .flatMap((list) => list?.items() ?? [])
      .flatMap((place) => context.faults.during(() => parameter(place, context)) ?? [])
      .map((each) => [`${each.in} ${each.name}`, each]),
  );
  const of = (kind: Parameter['in']) => [...all.values()].filter((each) => each.in === kind);
  const headers = of('header').filter(({ name }) => !special.has(name));
  checkPath(path, of('path'), operation);
  for (const name of ['idempotency-key', 'if-match']) checkRequired(all.get(`header ${name}`));
  const compose = (part: string, list: Parameter[], closed: boolean): string | undefined => {
    if (list.length === 0) return undefined;
    const name = `${pascalCase(operationId)}${part}`;
    const description = `The ${part.toLowerCase()} of ${operationId}.`;
    return context.schemas.compose(name, description, operation, parametersObject(list, closed));
  };
  return {
    params: compose('Params', of('path'), true),
    query: compose('Query', of('query'), true),
    headers: compose('Headers', headers, false),
    queryRequired: of('query').some(({ required }) => required),
    headersRequired: headers.some(({ required }) => required),
    idempotent: all.has('header idempotency-key'),
    conditional: all.has('header if-match'),
    cacheable: all.has('header if-none-match'),
  };
};

/** Every `{name}` of the path is a parameter, and the other way round. */
const checkPath = (path: string, declared: readonly Parameter[], operation: Place): void => {
  const named = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
  for (const name of named) {
    if (!declared.some((each) => each.name === name)) throw operation.fault(`path parameter ${name} is not declared`);
  }
  for (const { name, place, required } of declared) {
    if (!named.includes(name)) throw place.fault(`path parameter ${name} is not in the path ${path}`);
    if (!required) throw place.fault(`path parameter ${name} must be required`);
  }
};

/** Whether it is given decides what the handler gets, so "perhaps" is not offered. */
const checkRequired = (given: Parameter | undefined): void => {
  if (given && !given.required) throw given.place.fault(`unknown construct: ${given.name} that is not required`);
};
