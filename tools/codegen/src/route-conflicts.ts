import { ContractError } from './contract-error.ts';
import type { Contract, ContractOperation } from './openapi/contract.ts';
import { shapeOf } from './openapi/path.ts';

/** What a service and the gateway serve beside the contract. */
const ownPaths = /^\/(health(\/live|\/ready)?|metrics|openapi\.json|docs(\/.*)?)$/;

/**
 * Operations that no router could tell apart, within a contract and between them: the same method and path, the same
 * path under other names of its parameters (which OpenAPI forbids), or the same operationId. Each error names both.
 */
export const routeConflicts = (contracts: readonly Contract[]): ContractError[] => {
  const all = contracts.flatMap(({ prefix, operations }) =>
    operations.map((each) => ({ ...each, url: prefix + each.path })),
  );
  const routes = new Map<string, ContractOperation>();
  const paths = new Map<string, ContractOperation>();
  const ids = new Map<string, ContractOperation>();
  return all.flatMap((each) => {
    const shape = shapeOf(each.url);
    const sameRoute = firstOf(routes, `${each.method} ${shape}`, each);
    const samePath = firstOf(paths, shape, each);
    const sameId = firstOf(ids, each.id, each);
    const isOtherPath = samePath !== undefined && samePath.path !== each.path && sameRoute === undefined;
    return [
      ...(ownPaths.test(each.url) ? [error(each, 'is a path that every service has itself')] : []),
      ...(sameRoute ? [error(each, `is the same request as ${placeOf(sameRoute)}`)] : []),
      ...(isOtherPath ? [error(each, `is the same path as ${placeOf(samePath)}`)] : []),
      ...(sameId && sameId.at.file !== each.at.file ? [error(each, `has the operationId of ${placeOf(sameId)}`)] : []),
    ];
  });
};

/** What is known by the key already; otherwise it is `each` from now on. */
const firstOf = (
  known: Map<string, ContractOperation>,
  key: string,
  each: ContractOperation,
): ContractOperation | undefined => {
  const first = known.get(key);
  if (first === undefined) known.set(key, each);
  return first;
};

const error = ({ method, path, at }: ContractOperation, detail: string): ContractError =>
  new ContractError(at.file, at.line, `${method} ${path} ${detail}`);

const placeOf = ({ method, path, at }: ContractOperation): string => `${method} ${path} (${at.file}:${at.line})`;
