import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { folderOf, workspaceRoot, servicesWithSchema } from '@coffeemesh/local-servers';

const require = createRequire(import.meta.url);

export type GenerateOptions = {
  readonly services?: readonly string[];
  readonly force?: boolean;
  readonly root?: string;
};

/**
 * Generates the Prisma clients of the services in apps/<service>/src/generated/prisma. A client is skipped while its schema
 * and Prisma's version are unchanged.
 * @returns the services whose client was generated
 */
export const generateClients = async ({ services, force, root = workspaceRoot }: GenerateOptions = {}): Promise<
  string[]
> => {
  const stale = (services ?? servicesWithSchema(root))
    .filter((service) => hasGenerator(service, root))
    .filter((service) => force || !isFresh(service, root));
  const queue = [...stale];
  const worker = async (): Promise<void> => {
    for (let service = queue.shift(); service; service = queue.shift()) await generate(service, root);
  };
  await Promise.all(Array.from({ length: Math.min(stale.length, availableParallelism()) }, worker));
  return stale;
};

/** Whether the schema has a generator block; a service that uses only SQL has none. */
const hasGenerator = (service: string, root: string): boolean =>
  /^generator /m.test(readFileSync(folderOf(service, root).schemaFile, 'utf8'));

const outputOf = (service: string, root: string): string => join(root, 'apps', service, 'src', 'generated', 'prisma');
const stampFile = (service: string, root: string): string => join(outputOf(service, root), '.made-from');

const fingerprint = (service: string, root: string): string => {
  const { version } = require('prisma/package.json') as { version: string };
  return createHash('sha256')
    .update(version)
    .update(readFileSync(folderOf(service, root).schemaFile))
    .digest('hex');
};

const isFresh = (service: string, root: string): boolean => {
  const stamp = stampFile(service, root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(service, root);
};

const generate = async (service: string, root: string): Promise<void> => {
  const { schemaFile } = folderOf(service, root);
  rmSync(outputOf(service, root), { recursive: true, force: true });
  const cli = require.resolve('prisma/build/index.js');
  const child = spawn(process.execPath, [cli, 'generate', '--schema', schemaFile, '--no-hints'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // The CLI would download an engine that `generate` never runs. The path of any executable prevents the download.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      NODE_COMPILE_CACHE: join(workspaceRoot, 'node_modules', '.cache', 'prisma-cli'),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`prisma generate failed for ${service}:\n${output.trim()}`);
  if (!existsSync(join(outputOf(service, root), 'client.ts'))) {
    throw new Error(
      `The generator block of ${schemaFile} has another output: copy the block from tools/local/README.md.`,
    );
  }
  writeFileSync(stampFile(service, root), fingerprint(service, root));
};
