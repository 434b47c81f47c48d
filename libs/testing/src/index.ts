export * from './access.ts';
export { type TestDatabase, testDatabase } from './database/test-database.ts';
export * from './test-ids.ts';
export * from './test-kit.ts';
export { fixedClock } from '@coffeemesh/kernel';
