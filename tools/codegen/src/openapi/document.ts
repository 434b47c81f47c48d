import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { Contract } from './contract.ts';
import { pathItem } from './path-item.ts';

const fields = new Set(['openapi', 'info', 'servers', 'paths', 'components', 'security', 'tags', 'externalDocs']);

/**
 * OpenAPI Object: the whole of a document.
 * @throws ContractErrors naming every unknown construct
 */
export const document = (service: string, root: Place, context: ReadContext): Contract => {
  const { errors } = context;
  errors.collect(() => root.only('OpenAPI Object field', fields));
  errors.collect(() => checkVersion(root.need('openapi')));
  const prefix = errors.collect(() => serverPath(root)) ?? '';
  const paths = errors.collect(() => root.need('paths').entries()) ?? [];
  const operations = paths.flatMap(([path, place]) => errors.collect(() => pathItem(path, place, root, context)) ?? []);
  errors.throwIfAny();
  return { service, prefix, operations };
};

const checkVersion = (version: Place): void => {
  if (!/^3\.1\.\d+$/.test(version.text()))
    throw version.error(`unknown OpenAPI version ${version.text()}; 3.1 is known`);
};

/** The path of the first server, without a slash at its end. */
const serverPath = (root: Place): string => {
  const url = root.get('servers')?.items()[0]?.need('url');
  if (!url) return '';
  if (url.text().includes('{')) throw url.error('unknown construct: variables in a server URL');
  const path = url.text().replace(/^[a-z]+:\/\/[^/]+/, '');
  return path.replace(/\/+$/, '');
};
