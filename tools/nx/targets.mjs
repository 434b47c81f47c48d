/**
 * Gives every project its targets by where it stands, so that no project file repeats them.
 * `nx show project orders` lists what came of it.
 */
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const run = (command, inputs) => ({
  executor: 'nx:run-commands',
  options: { command, cwd: '{workspaceRoot}' },
  ...(inputs && { cache: true, inputs }),
});

const everyRoom = (root) => ({
  typecheck: run(`tsc --noEmit -p ${root}`, ['default', '^default']),
  lint: run(`eslint ${root}`, ['default', '^default', '{workspaceRoot}/eslint.config.mjs']),
  test: run(`npm run jest -- ${root}/`),
});

const ofService = (service) => ({
  codegen: run(`node tools/local/run.mjs tools/codegen/src/main.ts ${service}`),
  'codegen-check': run(`node tools/local/run.mjs tools/codegen/src/main.ts ${service} --check`),
  'openapi-lint': run(`redocly lint openapi/${service}/oas.yaml`, [
    `{workspaceRoot}/openapi/${service}/**/*`,
    '{workspaceRoot}/openapi/shared/**/*',
    '{workspaceRoot}/redocly.yaml',
  ]),
  serve: run(`node tools/local/run.mjs apps/${service}/src/main.ts`),
});

const targetsOf = (root, workspaceRoot) => {
  if (root.startsWith('openapi/') || root.startsWith('prisma/')) return {};
  const service = basename(root);
  const isContractService = root.startsWith('apps/') && existsSync(`${workspaceRoot}/openapi/${service}/oas.yaml`);
  return { ...everyRoom(root), ...(isContractService && ofService(service)) };
};

export const name = 'coffeemesh-targets';

export const createNodesV2 = [
  '{apps,libs,tools,openapi,prisma}/**/project.json',
  (files, _options, { workspaceRoot }) =>
    files.map((file) => {
      const root = dirname(file);
      return [file, { projects: { [root]: { root, targets: targetsOf(root, workspaceRoot) } } }];
    }),
];
