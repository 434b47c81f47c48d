import { baseConfig } from '@coffeemesh/service-kit';
import Type, { type Static } from 'typebox';

export const configSchema = Type.Object({
  ...baseConfig,
  /** How long the provider is waited for, in milliseconds; after that its answer is asked for again. */
  PROVIDER_DEADLINE_MS: Type.Integer({ minimum: 100, maximum: 10_000, default: 1_500 }),
});

export type Config = Static<typeof configSchema>;
