export { fixedClock } from '@coffeemesh/kernel';
export { type TestDatabase, testDatabase } from './database/test-database.ts';
export { describeOver, describeOverOwn, type RealServer, startRealServer } from './servers/real-servers.ts';
export { startProxy } from './servers/tcp-proxy.ts';
export { problemOf } from './problem-of.ts';
export { testId, testIds } from './test-ids.ts';
export { bearerFor, testIssuer, type TestCaller, testJwks, tokenFor } from './tokens.ts';
export { until } from './until.ts';
