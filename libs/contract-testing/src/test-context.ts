import { noFaults } from '@coffeemesh/fault-injection';
import type { Database } from '@coffeemesh/postgres';
import { createLogger, type ServiceContext } from '@coffeemesh/service-kit';

/**
 * What `createDeps` is given in tests: quiet, without injected faults and without Redis.
 * @param config the settings that the test needs; the others are undefined
 */
export const testContext = <Config>(
  database: Database,
  config: Partial<NoInfer<Config>> = {},
): ServiceContext<Config> => ({
  config: config as Config,
  database,
  log: createLogger('test', process.env['TEST_LOG_LEVEL'] ?? 'silent'),
  faults: noFaults,
  onClose: () => undefined,
});
