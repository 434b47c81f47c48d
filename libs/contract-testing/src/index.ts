export { arbitraryOf } from './arbitrary/arbitrary-of.ts';
export type { ContractRequest, Scenario, Scenarios } from './contract/contract-request.ts';
export { type ContractHarness, type ContractOptions, contractSuite } from './contract/contract-suite.ts';
export { deadLetterTests, type DeadLetterTestOptions } from './dead-letters/dead-letter-tests.ts';
export { givenDeadLetter } from './dead-letters/given-dead-letter.ts';
