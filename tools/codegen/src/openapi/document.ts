import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import { actionOf, templatePath } from '../dead-letters.ts';
import type { Contract, ContractOperation } from './contract.ts';
import { pathItem } from './path-item.ts';

const fields = new Set(['openapi', 'info', 'servers', 'paths', 'components', 'security', 'tags', 'externalDocs']);

/**
 * OpenAPI Object: the whole of a document.
 * @param deadLetters the template of the dead-letter operations, for a service that receives events
 * @throws ContractFaults naming everything that is not understood
 */
export const document = (service: string, root: Place, context: Context, deadLetters?: Place): Contract => {
  const { faults } = context;
  faults.during(() => root.only('OpenAPI Object field', fields));
  faults.during(() => checkVersion(root.need('openapi')));
  const prefix = faults.during(() => serverPath(root)) ?? '';
  const operations = operationsIn(root, context);
  const generated = deadLetters === undefined ? [] : operationsIn(deadLetters, context);
  for (const path of new Set(generated.map((each) => each.path))) faults.during(() => assertNotAuthored(path, root));
  faults.throwIfAny();
  const deadLetterOperations = generated.map((each) => ({ ...each, deadLetter: actionOf(each.id) }));
  return { service, prefix, operations: [...operations, ...deadLetterOperations] };
};

const assertNotAuthored = (path: string, root: Place): void => {
  const authored = root.need('paths').get(path);
  if (authored) throw authored.fault(`the path ${path} is generated, from ${templatePath}`);
};

const operationsIn = (root: Place, context: Context): ContractOperation[] => {
  const { faults } = context;
  const paths = faults.during(() => root.need('paths').entries()) ?? [];
  return paths.flatMap(([path, place]) => faults.during(() => pathItem(path, place, root, context)) ?? []);
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
