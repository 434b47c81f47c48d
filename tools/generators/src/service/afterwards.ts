import { spawnSync } from 'node:child_process';
import type { GeneratorCallback } from '@nx/devkit';

/** What follows once the files are written: the generated code and, unless it is left out, packages, migration and client. */
export const afterwards =
  (root: string, name: string, install: boolean): GeneratorCallback =>
  () => {
    const run = (command: string, ...args: string[]): void => {
      const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
      if (status !== 0) throw new Error(`This failed: ${command} ${args.join(' ')}`);
    };
    run(process.execPath, 'tools/codegen/src/main.ts', name);
    if (install) {
      run('npm', 'install', '--no-audit', '--no-fund');
      run(process.execPath, 'tools/local/src/commands/migration.ts', name, 'init');
      run(process.execPath, 'tools/local/src/commands/prisma-generate.ts', name);
    }
    console.log(`
apps/${name} is there, with a handler to fill in for every operation.
  npx nx typecheck ${name}
  npm run jest -- apps/${name}     what is red is what is still to be written
  npm start                        starts it with all the others
To run it in containers too, give it a place in docker-compose.yml and .env.example.`);
  };
