import { createLogger, type KitOptions } from '@coffeemesh/service-kit';
import { testAccess } from './test-access.ts';

/**
 * The options of `buildApp` in tests: strict (a response that violates the contract becomes a 500 with the reason),
 * without log output, and with the tokens of `tokenFor`. Services with idempotent operations add
 * `receipts: createReceiptStore(database)`.
 */
export const testKit = (overrides: Partial<KitOptions> = {}): KitOptions => ({
  log: createLogger('test', process.env['TEST_LOG_LEVEL'] ?? 'silent'),
  access: testAccess(),
  strict: true,
  docs: false,
  maxEventLoopDelayMs: 0,
  ...overrides,
});
