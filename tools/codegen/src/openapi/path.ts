import type { Place } from '../place.ts';

/**
 * A path of the Paths Object. Fixed text and parameters may be mixed in a segment (`/orders/{orderId}:cancel`), and
 * parameters may have any name.
 * @throws ContractError for a path that no request could be matched with, or in more than one way
 */
export const checkPath = (path: string, place: Place): void => {
  const fixed = path.replace(/\{[^{}/]+\}/g, '');
  if (!path.startsWith('/')) throw place.error(`the path ${path} does not begin with /`);
  if (/[{}]/.test(fixed)) throw place.error(`unknown construct: braces in the path ${path} that are no parameter`);
  if (/[?#]/.test(fixed)) throw place.error(`unknown construct: a query or fragment in the path ${path}`);
  if (/[%\s]/.test(fixed)) throw place.error(`unknown construct: an encoded character or a space in the path ${path}`);
  if (path.includes('}{')) throw place.error(`unknown construct: parameters without text between them in ${path}`);
  const names = parameterNames(path);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw place.error(`path parameter ${twice} is in the path ${path} twice`);
};

export const parameterNames = (path: string): string[] => [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);

/** A path without the names of its parameters: paths of one shape match the same requests. */
export const shapeOf = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}');
