/**
 * What a harness needs to start a service. This is a separate entry point, because the contract suite's generators of
 * random text take over a second to load, and only contract tests use them.
 */
export { deadDatabase } from './contract/dead-database.ts';
export { testAccess } from './test-access.ts';
export { testContext } from './test-context.ts';
export { testKit } from './test-kit.ts';
