import Type, { type Static } from 'typebox';
import { baseConfig } from '@coffeemesh/service-kit';

/** The settings of Inventory. */
export const configSchema = Type.Object({ ...baseConfig });
export type Config = Static<typeof configSchema>;
