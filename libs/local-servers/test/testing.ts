/** Helpers that the tests of other packages use too. */
export { copyOfFixtures, fixtureRoot } from './fixture-root.ts';
export { type Program, startProgram, until } from './processes.ts';
