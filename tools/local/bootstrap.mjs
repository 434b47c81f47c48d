// Runs before the packages are installed, on the machine's own Node, so it is plain JavaScript. Everything else runs on the
// Node 24 that the packages contain.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bootstrapNode, isAtLeast, requiredNode } from '../../libs/service-kit/src/lifecycle/node-version.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

/** Whether node_modules has the versions of package-lock.json, except packages that are optional on this platform. */
const isInstalled = () => {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = read(installed);
  return Object.entries(read(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, link, dev, devOptional }]) =>
      !path.startsWith('node_modules/') || optional || link || dev || devOptional || have[path]?.version === version,
  );
};

/** The environment of npm: a temporary cache folder if npm cannot write to its own (a read-only home). */
const npmCache = () => {
  const folder = process.env.npm_config_cache ?? join(homedir(), '.npm');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return {};
  } catch {
    return { npm_config_cache: mkdtempSync(join(tmpdir(), 'coffeemesh-npm-')) };
  }
};

const install = () =>
  new Promise((resolve) => {
    process.stdout.write('Installing packages (only the first time; this may take some minutes) …\n');
    const startedAt = Date.now();
    const timer = setInterval(() => {
      process.stdout.write(`  … still installing, ${Math.round((Date.now() - startedAt) / 1000)} s\n`);
    }, 15_000);
    // npm's warnings concern the authors of packages; only its errors are shown.
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const npm = process.env.npm_execpath;
    const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...npmCache() } };
    const child = npm
      ? spawn(process.execPath, [npm, ...args], options)
      : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
    child.once('error', (error) => fail(`npm cannot be run: ${error.message}. Install Node together with npm.`));
    child.once('exit', (code) => {
      clearInterval(timer);
      if (code !== 0) fail(`npm ci failed (exit code ${code}); see its messages above.`);
      resolve();
    });
  });

const bundledNode = () => {
  const { platform, arch } = process;
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const file = join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
};

const named = ({ major, minor }) => `${major}.${minor}`;

/** Installs missing packages, and resolves to the Node that runs everything else. Exits with one sentence if that fails. */
export const prepare = async () => {
  const { version, platform, arch, execPath } = process;
  if (!isAtLeast(version, bootstrapNode)) {
    fail(
      `This is Node ${version}; CoffeeMesh needs ${named(bootstrapNode)} or later to start (it installs its own Node 24).`,
    );
  }
  if (!isInstalled()) await install();
  const node = bundledNode() ?? (isAtLeast(version, requiredNode) ? execPath : undefined);
  return (
    node ??
    fail(
      `The packages contain no Node 24 for ${platform}-${arch}: ` +
        `install Node ${named(requiredNode)} or later (this is ${version}), and start again.`,
    )
  );
};

/** Runs a program on the bundled Node. It ends with this process, because the channel between both closes. */
export const handOver = (node, args) => {
  const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  // The child stops everything, and this process waits. A terminal sends Ctrl-C to both; the child ignores the second one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => fail(`${node} cannot be run: ${error.message}`));
  child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
};
