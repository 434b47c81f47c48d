import { resolve } from 'node:path';
import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { importOrder } from './imports.mjs';
import { namingConvention, namingOfPolicy } from './naming.mjs';
import { coffeemesh } from './plugin.mjs';
import { projectDependencies } from './project-dependencies.mjs';
import { noEnvironment, pureDomain } from './purity.mjs';

const workspaceRoot = resolve(import.meta.dirname, '../../..');

// The rule about projects reads Nx's graph from a cache, and would be skipped without one.
await createProjectGraphAsync({ exitOnError: true });

/** Each rule has a wrong and a right example in tools/lint/test. Inline exceptions do not work. */
export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '**/generated/**',
      'libs/clients/**',
      '**/.data',
      '.nx',
      '**/coverage',
      'tools/generators/src/**/files/**',
      'tools/lint/test/fixtures/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { '@nx': nx, 'import-x': importX, coffeemesh },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], espree: ['.mjs', '.js'] },
      'import-x/extensions': ['.ts', '.mjs'],
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/naming-convention': namingConvention,
      'coffeemesh/allowed-imports': 'error',
      'coffeemesh/file-name': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/order': importOrder,
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/policy.ts'], rules: { '@typescript-eslint/naming-convention': namingOfPolicy } },
  {
    files: ['tools/**', '**/test/**', '*.mjs', 'libs/{testing,contract-testing,local-servers}/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['{apps,libs}/*/src/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['apps/*/src/handlers/*.ts'],
    rules: { 'max-lines': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  // Rules that need types.
  {
    files: ['{apps,libs,tools}/*/{src,test}/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: workspaceRoot } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  { files: ['{apps,libs}/**/*.ts'], ignores: ['**/test/**'], rules: projectDependencies },
  { files: ['apps/*/src/**/*.ts'], ignores: ['apps/*/src/config.ts', 'apps/*/src/main.ts'], rules: noEnvironment },
  { files: ['apps/*/src/domain/**/*.ts'], rules: pureDomain },
);
