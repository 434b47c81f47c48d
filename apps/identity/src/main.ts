import { every } from '@coffeemesh/async';
import { runService } from '@coffeemesh/service-kit';

import { buildApp } from './app.ts';
import { clientSecretsOf, configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { createOwnAccess } from './security/own-access.ts';
import { sweep } from './store/sweep.ts';

const MINUTE_MS = 60_000;

await runService({
  name: 'identity',
  configSchema,
  open: ({ config, database, log }) => {
    const { TOKEN_ISSUER: issuer, KEY_ENCRYPTION_KEY: keyEncryptionKey } = config;
    const deps = createDeps(database, { issuer, keyEncryptionKey, clientSecrets: clientSecretsOf(config) });
    return {
      deps,
      access: createOwnAccess(deps.keyRing, issuer),
      background: [
        every({ name: 'signing-keys', periodMs: 10 * MINUTE_MS, log }, deps.keyRing.tend),
        every({ name: 'sweep', periodMs: 60 * MINUTE_MS, log }, () => sweep(database, deps.clock.now())),
      ],
    };
  },
  buildApp,
});
