import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workspaceRoot } from '@coffeemesh/local-servers';

/** The folder of Node's compile cache, which makes the services start faster. */
export const compileCacheFolder = join(workspaceRoot, 'node_modules', '.cache', 'coffeemesh');

/** Fills the cache if it does not exist. Failures are ignored, because the cache only saves time. */
export const warmUp = async (): Promise<void> => {
  if (existsSync(compileCacheFolder)) return;
  const script = fileURLToPath(new URL('warm-up.mjs', import.meta.url));
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCacheFolder };
  const child = spawn(process.execPath, ['--no-warnings', script], { env, stdio: 'ignore' });
  await Promise.race([once(child, 'exit'), once(child, 'error')]);
};
