import Type, { type Static } from 'typebox';
import { baseConfig } from '@coffeemesh/service-kit';

/** The settings of this service, from the environment. */
export const configSchema = Type.Object({ ...baseConfig });
export type Config = Static<typeof configSchema>;
