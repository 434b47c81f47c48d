import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { ContractOperation, HttpMethod } from './contract.ts';
import { operation } from './operation.ts';
import { checkPath } from './path.ts';

const fields = new Set(['summary', 'description', 'parameters', 'get', 'put', 'post', 'delete', 'patch']);

/** Path Item Object, or a reference to one. An error in one operation does not hide errors in the others. */
export const pathItem = (path: string, given: Place, root: Place, context: ReadContext): ContractOperation[] => {
  const place = context.files.resolve(given);
  context.errors.collect(() => place.only('Path Item Object field', fields));
  context.errors.collect(() => checkPath(path, given));
  return ['get', 'post', 'put', 'patch', 'delete'].flatMap((name) => {
    const each = place.get(name);
    const method = name.toUpperCase() as HttpMethod;
    const found = each && context.errors.collect(() => operation(method, path, each, place, root, context));
    return found ? [found] : [];
  });
};
