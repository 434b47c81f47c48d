import Type, { type Static } from 'typebox';
import { baseConfig } from '@coffeemesh/service-kit';

export const configSchema = Type.Object({
  ...baseConfig,
  PROVIDER_DEADLINE_MS: Type.Integer({
    minimum: 100,
    maximum: 10_000,
    default: 1_500,
    description: 'How long a call waits for the payment provider, in milliseconds, before it counts as timed out.',
  }),
});

export type Config = Static<typeof configSchema>;
