import { resolve } from 'node:path';
import { formatFiles, generateFiles, type GeneratorCallback, type Tree } from '@nx/devkit';
import { readContract, readEvents, type Contract, type EventContract } from '@coffeemesh/codegen';
import { handlerFile, handlerPath, handlerTestPath } from '../handler-files.ts';
import { operationTest } from '../test-files.ts';
import { accessFiles, guardOf } from './access-files.ts';
import { afterwards } from './afterwards.ts';
import { eventFiles } from './event-files.ts';
import { prismaSchema } from './prisma-schema.ts';

export type ServiceOptions = { readonly name: string; readonly install?: boolean };

const templates = resolve(import.meta.dirname, 'files');

/**
 * Creates a service from its contract. A folder of the service exists once it has a file: application/, store/ and clients/
 * come with what is written first in them.
 * @throws Error if there is no contract, or if the service exists
 */
export const serviceGenerator = async (
  tree: Tree,
  { name, install = true }: ServiceOptions,
): Promise<GeneratorCallback> => {
  assertNew(tree, name);
  const { contract } = readContract(tree.root, name);
  const operations = contract.operations.filter(({ deadLetter }) => deadLetter === undefined);
  const events = eventsOf(tree, name);
  const variables = {
    name,
    operationIds: operations.map(({ id }) => id),
    consumes: events.consumed.length > 0,
    publishes: events.published.length > 0,
    guards: operations.some((operation) => guardOf(operation) !== undefined),
    scopes: scopesOf(contract),
    description: describe(tree, name),
  };
  generateFiles(tree, `${templates}/app`, `apps/${name}`, variables);
  generateFiles(tree, `${templates}/schema`, `prisma/${name}`, variables);
  if (!tree.exists(`openapi/${name}/project.json`))
    generateFiles(tree, `${templates}/contract`, `openapi/${name}`, variables);
  tree.write(`prisma/${name}/schema.prisma`, prismaSchema(name, read(tree, 'prisma/shared-tables.md')));
  const files = {
    ...Object.fromEntries(
      operations.flatMap((operation) => [
        [handlerPath(operation.id), handlerFile(operation, guardOf(operation))],
        [handlerTestPath(operation.id), operationTest(contract.prefix, operation)],
      ]),
    ),
    ...accessFiles(operations),
    ...eventFiles(name, events),
  };
  for (const [path, text] of Object.entries(files)) tree.write(`apps/${name}/${path}`, text.trimStart());
  await formatFiles(tree);
  return afterwards(tree.root, name, install);
};

const assertNew = (tree: Tree, name: string): void => {
  if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`Not a name of a service: ${name} (lower case, with hyphens)`);
  if (!tree.exists(`openapi/${name}/oas.yaml`)) {
    throw new Error(`There is no openapi/${name}/oas.yaml: the contract comes first.`);
  }
  for (const path of [`apps/${name}`, `prisma/${name}`]) {
    if (tree.exists(path)) throw new Error(`${path} exists already, and nothing is overwritten.`);
  }
};

const eventsOf = (tree: Tree, service: string): EventContract =>
  tree.exists(`openapi/${service}/events.yaml`)
    ? readEvents(tree.root, service).contract
    : { service, published: [], consumed: [] };

/** Every scope that an operation requires. */
const scopesOf = ({ operations }: Contract): string[] =>
  [...new Set(operations.flatMap(({ access }) => (access === 'public' ? [] : access)))].sort();

const describe = (tree: Tree, name: string): string => {
  const [, title] = /^ {2}title:\s*(.+)$/m.exec(read(tree, `openapi/${name}/oas.yaml`)) ?? [];
  return `${title?.replaceAll(/['"]/g, '') ?? name}. To be written: what it owns, its states, its rules.`;
};

const read = (tree: Tree, path: string): string => tree.read(path, 'utf8') ?? '';
