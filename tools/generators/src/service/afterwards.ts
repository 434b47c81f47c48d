import { spawnSync } from 'node:child_process';
import type { GeneratorCallback } from '@nx/devkit';

/** Runs after the files are written: codegen and, with `install`, packages, the first migration and the Prisma client. */
export const afterwards =
  (root: string, name: string, install: boolean): GeneratorCallback =>
  () => {
    const run = (command: string, ...args: string[]): void => {
      const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
      if (status !== 0) throw new Error(`Failed: ${command} ${args.join(' ')}`);
    };
    run(process.execPath, 'tools/codegen/src/main.ts', name);
    if (install) {
      run('npm', 'install', '--no-audit', '--no-fund');
      run(process.execPath, 'tools/local/src/commands/migration.ts', name, 'init');
      run(process.execPath, 'tools/local/src/commands/prisma-generate.ts', name);
    }
    console.log(`
apps/${name} is created, with a handler to write for every operation.
  npx nx typecheck ${name}
  npm run jest -- apps/${name}     todos are what is still to be written
  npm start                        starts it with all other services
To run it in containers, add it to docker-compose.yml and .env.example.`);
  };
