/**
 * Derives the targets of every project from its folder, and its dependencies from the contracts, so that project files do
 * not repeat them. `nx show project orders` lists the result.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { consumedContracts } from './event-dependencies.mjs';

const codegen = 'node tools/local/run.mjs tools/codegen/src/main.ts';

const run = (command, inputs) => ({
  executor: 'nx:run-commands',
  options: { command, cwd: '{workspaceRoot}' },
  ...(inputs && { cache: true, inputs }),
});

/** A check that is not cached. A change of an input affects the project, even if it belongs to another contract. */
const codegenCheck = (service, files) => ({
  ...run(`${codegen} ${service} --check`),
  inputs: files.map((file) => `{workspaceRoot}/${file}`),
});

/** The event topology is generated from all contracts. */
const ofMessaging = { 'codegen-check': codegenCheck('--all', ['openapi/*/events.yaml']) };

const everyProject = (root) => ({
  typecheck: run(`tsc --noEmit -p ${root}`, ['default', '^default']),
  lint: run(`eslint ${root}`, ['default', '^default', '{workspaceRoot}/eslint.config.mjs']),
  test: run(`npm run jest -- ${root}/`),
});

const ofService = (service, workspaceRoot) => ({
  codegen: run(`${codegen} ${service}`),
  'codegen-check': codegenCheck(service, [
    `openapi/${service}/**/*`,
    'openapi/shared/**/*',
    ...consumedContracts(workspaceRoot, service),
  ]),
  // The bundled document has the generated operations on dead letters too.
  'openapi-lint': run(
    `${codegen} --documents && redocly lint openapi/${service}/oas.yaml apps/${service}/src/generated/document/openapi.json`,
    [`{workspaceRoot}/openapi/${service}/**/*`, '{workspaceRoot}/openapi/shared/**/*', '{workspaceRoot}/redocly.yaml'],
  ),
  serve: run(`node apps/${service}`),
});

const targetsOf = (root, workspaceRoot) => {
  if (root === 'libs/messaging') return { ...everyProject(root), ...ofMessaging };
  if (root.startsWith('openapi/') || root.startsWith('prisma/')) return {};
  const service = basename(root);
  const isContractService = root.startsWith('apps/') && existsSync(`${workspaceRoot}/openapi/${service}/oas.yaml`);
  return { ...everyProject(root), ...(isContractService && ofService(service, workspaceRoot)) };
};

/** The gateway depends on every contract, because it serves all of them. */
const dependenciesOf = (root, workspaceRoot) => {
  if (root !== 'apps/gateway') return [];
  const services = readdirSync(`${workspaceRoot}/openapi`).sort();
  return services
    .filter((service) =>
      ['oas.yaml', 'project.json'].every((file) => existsSync(`${workspaceRoot}/openapi/${service}/${file}`)),
    )
    .map((service) => `${service}-contract`);
};

export const name = 'coffeemesh-targets';

export const createNodesV2 = [
  '{apps,libs,tools,openapi,prisma}/**/project.json',
  (files, _options, { workspaceRoot }) =>
    files.map((file) => {
      const root = dirname(file);
      const targets = targetsOf(root, workspaceRoot);
      const implicitDependencies = dependenciesOf(root, workspaceRoot);
      return [file, { projects: { [root]: { root, targets, implicitDependencies } } }];
    }),
];
