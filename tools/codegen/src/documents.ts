import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { servicesIn } from './workspace.ts';
import { differences, write } from './write.ts';

/** Bundled documents are not checked in: git ignores `generated/document/`, as it ignores `generated/prisma/`. */
const documentPath = (app: string): string => `apps/${app}/src/generated/document/openapi.json`;
const gatewayDocument = documentPath('gateway');
const stampPath = `${dirname(gatewayDocument)}/.made-from`;

/**
 * Writes the bundled document of every service, and the gateway's over all of them. Does nothing while contracts and
 * documents are as they were after the last run.
 * @returns the paths that were written
 * @throws ContractErrors where a document cannot be bundled or merged
 */
export const generateDocuments = async (root: string): Promise<string[]> => {
  if (!existsSync(`${root}/openapi`)) return [];
  if (existsSync(`${root}/${stampPath}`) && readFileSync(`${root}/${stampPath}`, 'utf8') === fingerprint(root))
    return [];
  // Loaded here because the bundler alone takes half a second to load.
  const { mergedDocument, serviceDocuments } = await import('./gateway/chain-files.ts');
  const documents = await serviceDocuments(root);
  const files = new Map(documents.map(({ service, document }) => [documentPath(service), asJson(document)]));
  files.set(gatewayDocument, asJson(mergedDocument(root, documents)));
  const changes = differences(root, files, []);
  write(root, changes);
  mkdirSync(dirname(`${root}/${stampPath}`), { recursive: true });
  writeFileSync(`${root}/${stampPath}`, fingerprint(root));
  return changes.map(({ path }) => path);
};

const asJson = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

/** Covers the contracts, the documents, and the code of codegen. */
const fingerprint = (root: string): string => {
  const contracts = globSync('openapi/**/*.{yaml,yml,json}', { cwd: root }).sort();
  const documents = ['gateway', ...servicesIn(root)].map(documentPath);
  const code = globSync('**/*.ts', { cwd: import.meta.dirname }).sort();
  const hash = createHash('sha256');
  for (const file of [...contracts, ...documents].map((path) => join(root, path))) add(hash, file);
  for (const path of code) add(hash, join(import.meta.dirname, path));
  return hash.digest('hex');
};

const add = (hash: ReturnType<typeof createHash>, file: string): void => {
  hash.update(file).update(existsSync(file) ? readFileSync(file) : '');
};
