import { every, runService } from '@coffeemesh/service-kit';

import { buildApp } from './app.ts';
import { sweepExpired } from './application/sweep-expired.ts';
import { clientSecretsOf, configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { KEY_ROTATION_CHECK_INTERVAL_MS, SWEEP_INTERVAL_MS } from './domain/policy.ts';

await runService({
  name: 'identity',
  configSchema,
  open: ({ config, database, log }) => {
    const { TOKEN_ISSUER: issuer, KEY_ENCRYPTION_KEY: keyEncryptionKey } = config;
    const deps = createDeps(database, { issuer, keyEncryptionKey, clientSecrets: clientSecretsOf(config) });
    return {
      deps,
      access: deps.access,
      background: [
        every(KEY_ROTATION_CHECK_INTERVAL_MS, 'signing-key-rotation', log, deps.keyRing.rotateIfDue),
        every(SWEEP_INTERVAL_MS, 'expired-sessions-sweeper', log, () => sweepExpired(deps)),
      ],
    };
  },
  buildApp,
});
