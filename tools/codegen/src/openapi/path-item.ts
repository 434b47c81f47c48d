import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import type { ContractOperation, Method } from './contract.ts';
import { operation } from './operation.ts';

const fields = new Set(['summary', 'description', 'parameters', 'get', 'put', 'post', 'delete', 'patch']);

/** Path Item Object, or a reference to one. A fault in one operation does not hide those of the others. */
export const pathItem = (path: string, given: Place, root: Place, context: Context): ContractOperation[] => {
  const place = context.files.resolve(given);
  place.only('Path Item Object field', fields);
  return ['get', 'post', 'put', 'patch', 'delete'].flatMap((name) => {
    const each = place.get(name);
    const method = name.toUpperCase() as Method;
    const found = each && context.faults.during(() => operation(method, path, each, place, root, context));
    return found ? [found] : [];
  });
};
