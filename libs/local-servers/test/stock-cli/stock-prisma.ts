import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf } from '../../src/index.ts';

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const engine = fileURLToPath(new URL('schema-engine.mjs', import.meta.url));

/**
 * Runs Prisma's own command line for a service, for example `prisma migrate deploy`.
 * @param url contains the schema too: `?schema=north`
 * @returns its output
 */
export const stockPrisma = async (
  args: readonly string[],
  service: string,
  root: string,
  url: string,
): Promise<string> => {
  const { schemaFile, migrationsFolder } = folderOf(service, root);
  const folder = mkdtempSync(join(tmpdir(), 'stock-prisma-'));
  const config = join(folder, 'prisma.config.ts');
  const settings = { schema: schemaFile, migrations: { path: migrationsFolder }, datasource: { url } };
  writeFileSync(config, `export default ${JSON.stringify(settings)};`);
  const child = spawn(process.execPath, [cli, ...args, '--config', config], {
    cwd: root,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: folder,
      CHECKPOINT_DISABLE: '1',
      PRISMA_SCHEMA_ENGINE_BINARY: engine,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(output);
  return output;
};
