import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import type { Contract } from './contract.ts';
import { pathItem } from './path-item.ts';

const fields = new Set(['openapi', 'info', 'servers', 'paths', 'components', 'security', 'tags', 'externalDocs']);

/**
 * OpenAPI Object: the whole of a document.
 * @throws ContractFaults naming everything that is not understood
 */
export const document = (service: string, root: Place, context: Context): Contract => {
  const { faults } = context;
  faults.during(() => root.only('OpenAPI Object field', fields));
  faults.during(() => checkVersion(root.need('openapi')));
  const prefix = faults.during(() => serverPath(root)) ?? '';
  const paths = faults.during(() => root.need('paths').entries()) ?? [];
  const operations = paths.flatMap(([path, place]) => faults.during(() => pathItem(path, place, root, context)) ?? []);
  faults.throwIfAny();
  return { service, prefix, operations };
};

const checkVersion = (version: Place): void => {
  if (!/^3\.1\.\d+$/.test(version.text()))
    throw version.fault(`unknown OpenAPI version ${version.text()}; 3.1 is known`);
};

/** The path of the first server, without a slash at its end. */
const serverPath = (root: Place): string => {
  const url = root.get('servers')?.items()[0]?.need('url');
  if (!url) return '';
  if (url.text().includes('{')) throw url.fault('unknown construct: variables in a server URL');
  const path = url.text().replace(/^[a-z]+:\/\/[^/]+/, '');
  return path.replace(/\/+$/, '');
};
