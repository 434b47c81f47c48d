import { createLogger, type KitOptions } from '@coffeemesh/service-kit';
import { testAccess } from './test-access.ts';

/**
 * What `buildApp` is given in tests: strict (an answer that does not fit the contract is a 500 that says why), quiet,
 * with the tokens of `tokenFor`. Services with idempotent operations add `receipts: createReceiptStore(database)`.
 */
export const testKit = (overrides: Partial<KitOptions> = {}): KitOptions => ({
  log: createLogger('test', process.env['TEST_LOG_LEVEL'] ?? 'silent'),
  access: testAccess(),
  strict: true,
  docs: false,
  maxEventLoopDelayMs: 0,
  ...overrides,
});
