// Which Node runs what. Plain JavaScript that imports only Node's own modules: the Node that is too old must be able to
// load it.
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const workspaceRoot = resolve(fileURLToPath(new URL('../../../..', import.meta.url)));

/** Services, tools and tests: TypeScript without a build step, and what Jest needs to load ES modules. */
export const requiredNode = { major: 24, minor: 9 };

/** `npm start` and `npm test` begin with this; they hand over to the Node 24 among the packages. */
export const bootstrapNode = { major: 20, minor: 19 };

/** @param {string} version `v24.21.0` @param {{ major: number, minor: number }} wanted */
export const isAtLeast = (version, { major, minor }) => {
  const [haveMajor = 0, haveMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
};

/** Ends the process with one line if this Node cannot run the program. */
export const requireNode = (version = process.version) => {
  if (isAtLeast(version, requiredNode)) return;
  const [, program = '', ...args] = process.argv;
  const command = ['npm exec -- node', relative(workspaceRoot, program), ...args].join(' ');
  process.stderr.write(
    `This needs Node ${requiredNode.major}.${requiredNode.minor} or later and runs on ${version}: start it with ` +
      `\`${command}\` in ${workspaceRoot} (the packages bring Node 24), or install Node 24.\n`,
  );
  process.exit(1);
};
