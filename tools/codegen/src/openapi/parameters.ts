import { pascalCase } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { ContractParameters } from './contract.ts';
import { parameter, parametersObject, type ContractParameter } from './parameter.ts';
import { parameterNames } from './path.ts';

export const noParameters: ContractParameters = {
  params: undefined,
  query: undefined,
  headers: undefined,
  queryRequired: false,
  headersRequired: false,
  idempotent: false,
  conditional: false,
  cacheable: false,
  preconditions: [],
};

/** Headers that the service kit reads. */
const special = new Set(['idempotency-key', 'if-match', 'if-none-match']);

/**
 * The parameters of an operation: its own, and those of its path that it does not replace.
 * @param operation the place of errors about several parameters together
 */
export const parameters = (
  operationId: string,
  path: string,
  lists: readonly (Place | undefined)[],
  operation: Place,
  context: ReadContext,
): ContractParameters => {
  const { errors } = context;
  const all = new Map(
    lists
      .flatMap((list) => ownParameters(list, context))
      .filter((each) => !isIgnored(each))
      .map((each) => [keyOf(each), each]),
  );
  const of = (kind: ContractParameter['in']) => [...all.values()].filter((each) => each.in === kind);
  const headers = of('header').filter(({ name }) => !special.has(name));
  errors.collect(() => checkPath(path, of('path'), operation));
  for (const name of ['idempotency-key', 'if-match']) errors.collect(() => checkRequired(all.get(`header ${name}`)));
  const compose = (part: string, list: ContractParameter[], closed: boolean): string | undefined => {
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
    preconditions: of('header')
      .filter(({ name }) => special.has(name))
      .flatMap((each) => errors.collect(() => [precondition(each, operationId, context)]) ?? []),
  };
};

const keyOf = (each: ContractParameter): string => `${each.in} ${each.name}`;

/** The parameters of one list, each at most once. */
const ownParameters = (list: Place | undefined, context: ReadContext): ContractParameter[] => {
  const found = (list?.items() ?? []).flatMap((place) => context.errors.collect(() => parameter(place, context)) ?? []);
  found.forEach((each, i) => {
    if (found.findIndex((other) => keyOf(other) === keyOf(each)) === i) return;
    context.errors.collect(() => {
      throw each.place.error(`parameter ${each.name} in ${each.in} is declared twice`);
    });
  });
  return found;
};

/** Headers that OpenAPI describes elsewhere: "the parameter definition SHALL be ignored" (3.1, Parameter Object). */
const isIgnored = (each: ContractParameter): boolean =>
  each.in === 'header' && ['accept', 'content-type', 'authorization'].includes(each.name);

/** The name of the schema of a header that the kit reads: after its component, or after the operation. */
const precondition = ({ name, place }: ContractParameter, operationId: string, { files, schemas }: ReadContext) => {
  const given = place.need('schema');
  const type = files.resolve(given).get('type')?.json();
  if (type !== undefined && type !== 'string') throw given.error(`unknown construct: ${name} that is not a string`);
  const owner = /^\d+$/.test(place.key) ? `${operationId}-${name}` : place.key;
  return [name, schemas.name(given, `${pascalCase(owner)}Header`, 'read')] as const;
};

/** Every `{name}` of the path is a path parameter, and every path parameter is in the path. */
const checkPath = (path: string, declared: readonly ContractParameter[], operation: Place): void => {
  const named = parameterNames(path);
  for (const name of named) {
    if (!declared.some((each) => each.name === name)) throw operation.error(`path parameter ${name} is not declared`);
  }
  for (const { name, place, required } of declared) {
    if (!named.includes(name)) throw place.error(`path parameter ${name} is not in the path ${path}`);
    if (!required) throw place.error(`path parameter ${name} must be required`);
  }
};

/** The handler's input depends on these headers, so they cannot be optional. */
const checkRequired = (given: ContractParameter | undefined): void => {
  if (given && !given.required) throw given.place.error(`unknown construct: ${given.name} that is not required`);
};
