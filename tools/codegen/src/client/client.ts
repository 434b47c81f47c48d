import { readFileSync } from 'node:fs';
import { contractPath, readContract } from '../api.ts';
import { bundled } from '../bundle.ts';
import { generatedModule, type GeneratedFiles } from '../generated-files.ts';
import { clientModule } from './client-module.ts';
import { modelsModule } from './models-module.ts';
import { packageFiles } from './package-files.ts';
import { typesModule } from './types-module.ts';

/** Modules that every client has a copy of, so that it depends on nothing. */
const runtime = ['http-client.ts', 'problem-error.ts', 'transport.ts', 'undici.ts'];

/** The package `libs/clients/<service>`. */
export const clientFiles = async (root: string, service: string): Promise<GeneratedFiles> => {
  const { contract } = readContract(root, service);
  const source = contractPath(service);
  const document = await bundled(`${root}/${source}`);
  const folder = `libs/clients/${service}`;
  const files: GeneratedFiles = new Map();
  for (const [name, content] of Object.entries(packageFiles(contract, '0.1.0')))
    files.set(`${folder}/${name}`, content);
  const modules = {
    'client.ts': clientModule(contract),
    'models.ts': modelsModule(document),
    'types.ts': await typesModule(document),
  };
  for (const [name, code] of Object.entries(modules)) {
    files.set(`${folder}/src/generated/${name}`, await generatedModule(source, code));
  }
  for (const name of runtime) {
    const path = `tools/codegen/runtime/${name}`;
    files.set(`${folder}/src/generated/${name}`, await generatedModule(path, readFileSync(`${root}/${path}`, 'utf8')));
  }
  return files;
};
