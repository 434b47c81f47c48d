// What comes before anything is installed. Plain JavaScript, for the Node that the machine has; everything else runs on
// the Node 24 that the project brings.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const atLeast = (version, major, minor) => {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
};

/** Whether node_modules holds what package-lock.json asks for, apart from what is optional on this platform. */
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

const install = () =>
  new Promise((resolve) => {
    process.stdout.write('Installing packages (once; some minutes on a slow line) …\n');
    const startedAt = Date.now();
    const timer = setInterval(() => {
      process.stdout.write(`  … still installing, ${Math.round((Date.now() - startedAt) / 1000)} s\n`);
    }, 15_000);
    // npm's warnings are for the authors of packages; its errors are shown.
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const npm = process.env.npm_execpath;
    const child = npm
      ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', (error) => fail(`npm cannot be run: ${error.message}`));
    child.once('exit', (code) => {
      clearInterval(timer);
      if (code !== 0) fail(`npm ci failed (exit code ${code}); its messages are above.`);
      resolve();
    });
  });

const bundledNode = () => {
  const { platform, arch } = process;
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const file = join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
};

/** Installs what is missing, and resolves to the Node that runs the rest. Ends the process with clear words if it cannot. */
export const prepare = async () => {
  if (!atLeast(process.version, 20, 19)) {
    fail(`This is Node ${process.version}; CoffeeMesh needs 20.19 or later to begin (it brings its own Node 24).`);
  }
  if (!isInstalled()) await install();
  const node = bundledNode() ?? (atLeast(process.version, 24, 9) ? process.execPath : undefined);
  return (
    node ??
    fail(
      `For ${process.platform}-${process.arch} there is no Node 24 among the packages. ` +
        `Install Node 24.9 or later yourself (this is ${process.version}), and start again.`,
    )
  );
};

/** Runs the rest on the bundled Node. It ends with us: the channel between us closes, however we end. */
export const handOver = (node, args) => {
  const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  // The child stops everything, and we wait for it. A terminal sends Ctrl-C to both of us; it minds no echo.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => fail(`${node} cannot be run: ${error.message}`));
  child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
};
