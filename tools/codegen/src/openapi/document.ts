import { actionOf, templatePath } from '../dead-letters.ts';
import type { Place } from '../place.ts';
import { routeConflicts } from '../route-conflicts.ts';
import type { ReadContext } from './context.ts';
import type { Contract, ContractOperation } from './contract.ts';
import { pathItem } from './path-item.ts';

const fields = new Set(['openapi', 'info', 'servers', 'paths', 'components', 'security', 'tags', 'externalDocs']);

/**
 * OpenAPI Object: the whole of a document.
 * @param deadLetters the template of the dead-letter operations, for a service that receives events
 * @throws ContractErrors naming every unknown construct
 */
export const document = (service: string, root: Place, context: ReadContext, deadLetters?: Place): Contract => {
  const { errors } = context;
  errors.collect(() => root.only('OpenAPI Object field', fields));
  errors.collect(() => checkVersion(root.need('openapi')));
  const prefix = errors.collect(() => serverPath(root)) ?? '';
  const operations = operationsIn(root, context);
  const generated = deadLetters === undefined ? [] : operationsIn(deadLetters, context);
  for (const path of new Set(generated.map((each) => each.path))) errors.collect(() => assertNotAuthored(path, root));
  const unauthored = generated.filter(({ path }) => !root.get('paths')?.has(path));
  for (const conflict of routeConflicts([{ service, prefix, operations: [...operations, ...unauthored] }]))
    errors.add(conflict);
  errors.throwIfAny();
  const deadLetterOperations = generated.map((each) => ({ ...each, deadLetter: actionOf(each.id) }));
  return { service, prefix, operations: [...operations, ...deadLetterOperations] };
};

const assertNotAuthored = (path: string, root: Place): void => {
  const authored = root.need('paths').get(path);
  if (authored) throw authored.error(`the path ${path} is generated, from ${templatePath}`);
};

const operationsIn = (root: Place, context: ReadContext): ContractOperation[] => {
  const { errors } = context;
  const paths = errors.collect(() => root.need('paths').members()) ?? [];
  return paths.flatMap(([path, place]) => errors.collect(() => pathItem(path, place, root, context)) ?? []);
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
