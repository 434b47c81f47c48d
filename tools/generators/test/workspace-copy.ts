import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceRoot } from '@coffeemesh/codegen';

const exec = promisify(execFile);

/** How a command of the copy ended. */
export type Ended = { readonly code: number; readonly output: string };

/** A copy of this repository that a test may change: what is installed is shared, its own packages are its own. */
export type WorkspaceCopy = {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  delete(path: string): void;
  exists(path: string): boolean;
  /** Packages that came since the copy was made can be imported too. */
  link(): void;
  /** Runs a command as a person would: `npm run codegen -- cafes`. */
  run(command: string): Promise<Ended>;
  remove(): void;
};

const copied = ['apps', 'docs', 'libs', 'openapi', 'prisma', 'tools'];
const leftOut = ['node_modules', '.data', '.nx', 'dist', 'coverage'];

export const copyWorkspace = (): WorkspaceCopy => {
  const root = mkdtempSync(join(tmpdir(), 'coffeemesh-copy-'));
  const files = readdirSync(workspaceRoot, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of [...copied, ...files.map((entry) => entry.name)]) {
    cpSync(join(workspaceRoot, name), join(root, name), {
      recursive: true,
      filter: (path) => !leftOut.includes(basename(path)),
    });
  }
  shareInstalled(root);
  const link = () => linkPackages(root);
  link();
  return {
    root,
    link,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => writeFileSync(join(root, path), text),
    delete: (path) => rmSync(join(root, path)),
    exists: (path) => existsSync(join(root, path)),
    run: (command) => run(root, command),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};

/** Everything that is installed for this repository, but its own packages. */
const shareInstalled = (root: string): void => {
  for (const folder of globSync(['node_modules', '{apps,libs,tools}/*/node_modules'], { cwd: workspaceRoot })) {
    mkdirSync(join(root, folder), { recursive: true });
    for (const name of readdirSync(join(workspaceRoot, folder))) {
      if (name !== '@coffeemesh' && name !== '.cache')
        symlinkSync(join(workspaceRoot, folder, name), join(root, folder, name));
    }
  }
};

const linkPackages = (root: string): void => {
  const scope = join(root, 'node_modules/@coffeemesh');
  mkdirSync(scope, { recursive: true });
  for (const path of globSync(['{apps,libs,tools}/*/package.json', 'libs/clients/*/package.json'], { cwd: root })) {
    const { name } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { name: string };
    const target = join(scope, name.replace('@coffeemesh/', ''));
    if (!existsSync(target)) symlinkSync(join(root, path, '..'), target);
  }
};

const run = async (root: string, command: string): Promise<Ended> => {
  const env = {
    ...process.env,
    PATH: `${root}/node_modules/.bin:${process.env['PATH']}`,
    NX_DAEMON: 'false',
    NODE_OPTIONS: '',
    // What npm thinks of this machine's settings is not what is asked here.
    npm_config_loglevel: 'error',
    // Plain text, even if colours are enabled for jest's workers.
    FORCE_COLOR: '0',
  };
  try {
    const { stdout, stderr } = await exec('sh', ['-c', command], { cwd: root, env, maxBuffer: 50_000_000 });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
};
