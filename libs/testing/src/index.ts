export * from './access.ts';
export { type TestDatabase, testDatabase } from './database/test-database.ts';
export * from './test-ids.ts';
export * from './test-kit.ts';
export { arbitraryOf } from './arbitrary/arbitrary-of.ts';
export * from './contract/contract-suite.ts';
export type { ContractRequest, Scenario, Scenarios } from './contract/contract-request.ts';
export * from './contract/dead-database.ts';
export { fixedClock } from '@coffeemesh/kernel';
