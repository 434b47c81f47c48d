import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** `room('src/domain', …)`: what the files of one room of a service may never import, and why. */
const room = (folder, ...rules) => ({
  files: [`apps/*/src/${folder}`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: rules.map(([group, message]) => ({ group, message, allowTypeImports: false })) },
    ],
  },
});

const storeAndPrisma = [
  ['**/store/*', '**/generated/prisma/**', '@prisma/*', 'pg'],
  'Only deps.ts and store/ know SQL and Prisma.',
];
const frameworks = [
  [
    'fastify',
    '@fastify/*',
    '@coffeemesh/service-kit',
    '@coffeemesh/messaging',
    '@coffeemesh/postgres',
    '@coffeemesh/fault-injection',
    '@coffeemesh/*-client',
  ],
  'This room knows no framework.',
];
const handlers = [['**/handlers/*'], 'Nothing but app.ts uses handlers.'];
const node = [['node:*'], 'The domain is pure: what it needs of the outside comes in through a port.'];
const generated = [['**/generated/**'], 'The domain knows nothing that is generated.'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '**/generated/**',
      'libs/clients/**',
      '.data',
      '.nx',
      'coverage',
      'tools/generators/src/**/files/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: false } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['tools/**', '**/test/**', '*.mjs'], rules: { 'no-console': 'off' } },
  // Which project may depend on which: an app meets another only through its client and its events.
  {
    files: ['{apps,libs}/**/*.ts'],
    ignores: ['**/test/**'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'] },
            { sourceTag: 'type:async', onlyDependOnLibsWithTags: ['type:kernel'] },
            { sourceTag: 'type:postgres', onlyDependOnLibsWithTags: ['type:kernel', 'type:async'] },
            { sourceTag: 'type:http-client', onlyDependOnLibsWithTags: ['type:kernel', 'type:async'] },
            {
              sourceTag: 'type:fault-injection',
              onlyDependOnLibsWithTags: ['type:kernel', 'type:async', 'type:http-client'],
            },
            {
              sourceTag: 'type:messaging',
              onlyDependOnLibsWithTags: ['type:kernel', 'type:async', 'type:postgres', 'type:messaging'],
            },
            {
              sourceTag: 'type:kit',
              onlyDependOnLibsWithTags: [
                'type:kernel',
                'type:async',
                'type:postgres',
                'type:http-client',
                'type:fault-injection',
                'type:messaging',
                'type:kit',
              ],
            },
            { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:client', 'type:contract'] },
            { sourceTag: 'type:servers', onlyDependOnLibsWithTags: ['type:servers'] },
            {
              sourceTag: 'type:testing',
              onlyDependOnLibsWithTags: ['type:kernel', 'type:async', 'type:postgres', 'type:servers', 'type:testing'],
            },
            {
              sourceTag: 'type:contract-testing',
              onlyDependOnLibsWithTags: ['type:kernel', 'type:messaging', 'type:postgres', 'type:kit', 'type:testing'],
            },
            {
              sourceTag: 'type:app',
              onlyDependOnLibsWithTags: [
                'type:kernel',
                'type:async',
                'type:postgres',
                'type:http-client',
                'type:fault-injection',
                'type:kit',
                'type:messaging',
                'type:client',
                'type:contract',
                'type:schema',
                'type:testing',
                'type:contract-testing',
              ],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/*/src/**/*.ts'],
    ignores: ['apps/*/src/config.ts', 'apps/*/src/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'config.ts alone reads the environment.' },
        { object: 'Date', property: 'now', message: 'Ask the Clock.' },
      ],
    },
  },
  // Which room of a service may know which (docs/architecture.md).
  room(
    'handlers/*.ts',
    storeAndPrisma,
    frameworks.with(
      0,
      frameworks[0].filter((name) => name !== '@coffeemesh/service-kit'),
    ),
  ),
  room('domain/**/*.ts', storeAndPrisma, frameworks, handlers, node, generated),
  room('store/**/*.ts', handlers),
  room('events/*.ts', handlers, storeAndPrisma),
  room('clients/*.ts', handlers, storeAndPrisma),
  room('app.ts', storeAndPrisma),
  {
    files: ['apps/*/src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'Settings come in through config.ts.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Ask the Clock.' },
        { object: 'Math', property: 'random', message: 'Ask for it as a port.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the Clock.' },
      ],
    },
  },
);
