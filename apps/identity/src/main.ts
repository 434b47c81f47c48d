import { every, runService } from '@coffeemesh/service-kit';

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
        every(10 * MINUTE_MS, 'signing-keys', log, deps.keyRing.tend),
        every(60 * MINUTE_MS, 'sweep', log, () => sweep(database, deps.clock.now())),
      ],
    };
  },
  buildApp,
});
