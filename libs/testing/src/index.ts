export * from './access.ts';
export { type TestDatabase, testDatabase } from './database/test-database.ts';
export * from './test-ids.ts';
export { fixedClock } from '@coffeemesh/kernel';
