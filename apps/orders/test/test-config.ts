import { createLogger, loadConfig } from '@coffeemesh/service-kit';
import { configSchema, type Config } from '../src/config.ts';

export const testLog = createLogger('orders-test', process.env['TEST_LOG_LEVEL'] ?? 'silent');

export type UpstreamUrls = Record<
  'CAFES_URL' | 'PRODUCTS_URL' | 'INVENTORY_URL' | 'PAYMENTS_URL' | 'KITCHEN_URL',
  string
>;

/** The configuration of a replica; what a test never uses is unreachable. */
export const configOf = (urls: UpstreamUrls): Config =>
  loadConfig(configSchema, {
    DATABASE_URL: 'postgres://orders:none@127.0.0.1:1/none',
    TRANSPORT_URL: 'postgres://orders:none@127.0.0.1:1/none',
    IDENTITY_URL: unreachable,
    TOKEN_ISSUER: unreachable,
    CLIENT_ID: 'orders',
    CLIENT_SECRET: 'none',
    ...urls,
  });

export const unreachable = 'http://127.0.0.1:1';
