import { createMessaging, createTransport } from '@coffeemesh/messaging';
import { createDatabase, every, runService } from '@coffeemesh/service-kit';

import { buildApp } from './app.ts';
import { clientSecretsOf, configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { createOwnAccess } from './security/own-access.ts';
import { sweep } from './store/sweep.ts';

const name = 'identity';
const MINUTE_MS = 60_000;

await runService({
  name,
  configSchema,
  start: async (config, log) => {
    const { TOKEN_ISSUER: issuer, KEY_ENCRYPTION_KEY: keyEncryptionKey } = config;
    const clientSecrets = clientSecretsOf(config);
    const database = createDatabase({ url: config.DATABASE_URL, name });
    const transport = createTransport({ url: config.TRANSPORT_URL, log });
    const deps = createDeps(database, { issuer, keyEncryptionKey, clientSecrets });
    const access = createOwnAccess(deps.keyRing, issuer);
    return {
      app: buildApp({ log, access, checks: { database: database.ping } }, deps),
      background: [
        createMessaging({ service: name, database, transport, deps, log }),
        every(10 * MINUTE_MS, 'signing-keys', log, deps.keyRing.tend),
        every(60 * MINUTE_MS, 'sweep', log, () => sweep(database, deps.clock.now())),
      ],
      close: async () => {
        await transport.close();
        await database.close();
      },
    };
  },
});
