import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContract } from '../api.ts';
import { bundled } from '../bundle.ts';
import type { Code } from '../emit/code.ts';
import type { GeneratedFiles } from '../generated-files.ts';
import { contractPath } from '../paths.ts';
import { clientModule } from './client-module.ts';
import { compiledModule } from './compiled-module.ts';
import { hasDirections } from './directions.ts';
import { modelsModule } from './models-module.ts';
import { packageFiles } from './package-files.ts';
import { typesModule } from './types-module.ts';

/** Modules copied into every client, so that it has no dependencies. */
const runtimeFolder = resolve(import.meta.dirname, '../../runtime');
const runtime = ['http-client', 'problem-error', 'transport', 'undici'];

const indexModule = `
export * from './generated/client.ts';
export type { CallOptions, ClientOptions, ClientResponse } from './generated/http-client.ts';
export type * from './generated/models.ts';
export * from './generated/problem-error.ts';
export * from './generated/transport.ts';
`;

/** The version of every client until the first release. */
const version = '0.1.0';

/** The package `libs/clients/<service>`. */
export const clientFiles = async (root: string, service: string): Promise<GeneratedFiles> => {
  const { contract } = readContract(root, service);
  const source = contractPath(service);
  const document = await bundled(root, service);
  const folder = `libs/clients/${service}`;
  const files: GeneratedFiles = new Map();
  for (const [name, content] of Object.entries(packageFiles(contract, version)))
    files.set(`${folder}/${name}`, content);
  const add = async (name: string, from: string, code: Code): Promise<void> => {
    for (const [path, content] of await compiledModule(`${folder}/src/${name}`, from, code)) files.set(path, content);
  };
  await add('index', source, indexModule);
  await add('generated/client', source, clientModule(contract, hasDirections(document)));
  await add('generated/models', source, modelsModule(document));
  await add('generated/types', source, await typesModule(document));
  for (const name of runtime) {
    const path = `tools/codegen/runtime/${name}.ts`;
    await add(`generated/${name}`, path, readFileSync(resolve(runtimeFolder, `${name}.ts`), 'utf8'));
  }
  return files;
};
