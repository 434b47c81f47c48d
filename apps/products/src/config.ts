import Type, { type Static } from 'typebox';
import { baseConfig, sharedConfig } from '@coffeemesh/service-kit';

/** The settings of Products. */
export const configSchema = Type.Object({ ...baseConfig, ...sharedConfig });
export type Config = Static<typeof configSchema>;
