import Type, { type Static } from 'typebox';
import { baseConfig } from '@coffeemesh/service-kit';

/** The settings of every service; delivery adds none. */
export const configSchema = Type.Object({ ...baseConfig });
export type Config = Static<typeof configSchema>;
