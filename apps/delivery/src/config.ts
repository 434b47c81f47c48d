import { baseConfig } from '@coffeemesh/service-kit';
import Type, { type Static } from 'typebox';

/** The settings of every service; delivery adds none. */
export const configSchema = Type.Object({ ...baseConfig });
export type Config = Static<typeof configSchema>;
