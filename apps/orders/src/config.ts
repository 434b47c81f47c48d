import Type, { type Static } from 'typebox';
import { baseConfig, clientConfig, portSetting, sharedConfig, urlSetting } from '@coffeemesh/service-kit';

/** The environment of the orders service. */
export const configSchema = Type.Object({
  ...baseConfig,
  ...clientConfig,
  ...sharedConfig,
  PORT: portSetting({ default: 4005 }),
  CAFES_URL: urlSetting(),
  PRODUCTS_URL: urlSetting(),
  INVENTORY_URL: urlSetting(),
  PAYMENTS_URL: urlSetting(),
  KITCHEN_URL: urlSetting(),
  MENU_CACHE_MS: Type.Integer({
    minimum: 0,
    maximum: 5_000,
    default: 5_000,
    description: 'How long cafes and menus are cached, in milliseconds; 0 turns the cache off.',
  }),
  SAGA_SWEEP_MS: Type.Integer({
    minimum: 10,
    maximum: 60_000,
    default: 1_000,
    description: 'How often due sagas and expired orders are looked up when nothing wakes the worker, in milliseconds.',
  }),
});

export type Config = Static<typeof configSchema>;
