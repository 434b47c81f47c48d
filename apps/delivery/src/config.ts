import { baseConfig, portSetting } from '@coffeemesh/service-kit';
import Type, { type Static } from 'typebox';

/** The environment of the delivery service. */
export const configSchema = Type.Object({ ...baseConfig, PORT: portSetting({ default: 4008 }) });

export type Config = Static<typeof configSchema>;
