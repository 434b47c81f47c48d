import { resolve } from 'node:path';
import { formatFiles, generateFiles, type GeneratorCallback, type Tree } from '@nx/devkit';
import { readContract, readEvents, type Contract } from '@coffeemesh/codegen';
import { handlerFile, handlerPath, handlersIndex, handlerTestPath } from '../handler-files.ts';
import { deadLetterTest, operationTest } from '../test-files.ts';
import { afterwards } from './afterwards.ts';
import { eventFiles } from './event-files.ts';
import { prismaSchema } from './prisma-schema.ts';

export type ServiceOptions = { readonly name: string; readonly install?: boolean };

const templates = resolve(import.meta.dirname, 'files');

/**
 * A new service from its contract alone.
 * @throws Error where there is no contract, or where the service is there already
 */
export const serviceGenerator = async (
  tree: Tree,
  { name, install = true }: ServiceOptions,
): Promise<GeneratorCallback> => {
  check(tree, name);
  const { contract } = readContract(tree.root, name);
  const consumed = tree.exists(`openapi/${name}/events.yaml`) ? readEvents(tree.root, name).contract.consumed : [];
  const app = `apps/${name}`;
  const words = { name, consumes: consumed.length > 0, scopes: scopesOf(contract), description: describe(tree, name) };

  generateFiles(tree, `${templates}/app`, app, words);
  generateFiles(tree, `${templates}/schema`, `prisma/${name}`, words);
  if (!tree.exists(`openapi/${name}/project.json`))
    generateFiles(tree, `${templates}/contract`, `openapi/${name}`, words);
  tree.write(`prisma/${name}/schema.prisma`, prismaSchema(name, read(tree, 'prisma/shared-tables.md')));
  const operations = contract.operations.filter(({ deadLetter }) => deadLetter === undefined);
  for (const operation of operations) {
    tree.write(`${app}/${handlerPath(operation.id)}`, handlerFile(operation));
    tree.write(`${app}/${handlerTestPath(operation.id)}`, operationTest(contract.prefix, operation));
  }
  tree.write(`${app}/src/handlers/index.ts`, handlersIndex(operations.map(({ id }) => id)));
  const events = eventFiles(consumed.map(({ type }) => type));
  for (const [path, text] of Object.entries(events)) tree.write(`${app}/${path}`, text);
  if (consumed.length > 0) tree.write(`${app}/test/dead-letters.test.ts`, deadLetterTest);
  await formatFiles(tree);
  return afterwards(tree.root, name, install);
};

const check = (tree: Tree, name: string): void => {
  if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`Not a name of a service: ${name} (lower case, with hyphens)`);
  if (!tree.exists(`openapi/${name}/oas.yaml`)) {
    throw new Error(`There is no openapi/${name}/oas.yaml: the contract comes first.`);
  }
  for (const path of [`apps/${name}`, `prisma/${name}`]) {
    if (tree.exists(path)) throw new Error(`${path} is there already, and nothing is overwritten.`);
  }
};

/** Every scope that an operation asks for. */
const scopesOf = ({ operations }: Contract): string[] =>
  [...new Set(operations.flatMap(({ access }) => (access === 'public' ? [] : access)))].sort();

const describe = (tree: Tree, name: string): string => {
  const [, title] = /^ {2}title:\s*(.+)$/m.exec(read(tree, `openapi/${name}/oas.yaml`)) ?? [];
  return `${title?.replaceAll(/['"]/g, '') ?? name}. To be told: what it owns, its states, its rules.`;
};

const read = (tree: Tree, path: string): string => tree.read(path, 'utf8') ?? '';
