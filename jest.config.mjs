/** Native ES modules; TypeScript is only stripped (by swc), never type-checked here: `npm run typecheck` does that. */
export default {
  testMatch: ['<rootDir>/{apps,libs,tools}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
  globalSetup: '<rootDir>/libs/testing/src/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/src/jest/global-teardown.mjs',
  // Long enough for a busy machine: a test that hangs is found all the same.
  testTimeout: 120_000,
  // The tests wait for Postgres as much as they compute: one core left free would be one left idle.
  maxWorkers: '100%',
  // Modules of finished test files are not all given back; a worker that has grown is replaced.
  workerIdleMemoryLimit: '1GB',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
};
