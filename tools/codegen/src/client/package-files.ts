import { pascalCase } from '../emit/code.ts';
import type { Contract } from '../openapi/contract.ts';

type Json = { [key: string]: unknown };

/** The files that make a client a package, by path within it. */
export const packageFiles = (contract: Contract, version: string): Record<string, string> => ({
  'package.json': json(packageJson(contract.service, version)),
  'project.json': json(projectJson(contract.service)),
  'README.md': readme(contract),
});

const packageJson = (service: string, version: string): Json => ({
  name: `@coffeemesh/${service}-client`,
  version,
  description: `A typed client of CoffeeMesh's ${service} service, for browsers, Node and services.`,
  license: 'Apache-2.0',
  type: 'module',
  sideEffects: false,
  files: ['src'],
  exports: { '.': target('index'), './undici': target('generated/undici') },
  peerDependencies: { undici: '^7.0.0 || ^8.0.0' },
  peerDependenciesMeta: { undici: { optional: true } },
});

/** A module as Node and bundlers find it, and its types. */
const target = (module: string): Json => ({ types: `./src/${module}.d.ts`, default: `./src/${module}.js` });

const projectJson = (service: string): Json => ({
  name: `${service}-client`,
  $schema: '../../../node_modules/nx/schemas/project-schema.json',
  projectType: 'library',
  sourceRoot: `libs/clients/${service}/src`,
  tags: ['type:client', `scope:${service}`],
  implicitDependencies: [`${service}-contract`],
  targets: {},
});

const json = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

const readme = ({ service, prefix, operations }: Contract): string => {
  const name = `${pascalCase(service)}Client`;
  return `# @coffeemesh/${service}-client

A typed client of the ${service} service, generated from its contract. It has no dependencies and runs in every environment with \`fetch\`.

\`\`\`ts
import { create${name}, ProblemError } from '@coffeemesh/${service}-client';

const ${service} = create${name}({ baseUrl: 'http://localhost:4000${prefix}', token: () => accessToken });
\`\`\`

Each operation is a method. It takes those of \`{ path, query, headers, body, idempotencyKey, ifMatch, ifNoneMatch, signal }\` that
the contract names, and resolves to \`{ status, headers, data }\`. A response of 400 or more is thrown as a \`ProblemError\` with
\`type\`, \`title\`, \`status\`, \`detail\`, \`errors\` and \`requestId\`. Errors of the transport (an unreachable host, an aborted
signal) pass through.

Services use undici's connection pool, which is several times as fast. Install \`undici\` beside this package:

\`\`\`ts
import { undiciTransport } from '@coffeemesh/${service}-client/undici';

const ${service} = create${name}({ baseUrl, token, transport: undiciTransport() });
\`\`\`

| method | request | summary |
|---|---|---|
${operations.map(({ id, method, path, summary }) => `| \`${id}\` | \`${method} ${path}\` | ${summary ?? ''} |`).join('\n')}
`;
};
