import Type, { type Static } from 'typebox';
import { ownConfig } from '@coffeemesh/service-kit';

/** The settings of this service, from the environment. */
export const configSchema = Type.Object({
  ...ownConfig,
  KEY_ENCRYPTION_KEY: Type.String({
    pattern: '^[A-Za-z0-9+/]{43}=$',
    description: 'Encrypts the private signing keys in the database: 32 bytes in base64 (`openssl rand -base64 32`).',
  }),
  SERVICE_CLIENTS: Type.String({
    minLength: 2,
    description: 'The secrets of the services by client id, as a JSON object: `{"orders":"…"}`.',
  }),
});
export type Config = Static<typeof configSchema>;
