import Type, { type Static } from 'typebox';
import { portSetting, processConfig, sharedConfig } from '@coffeemesh/service-kit';
import { upstreamSettings } from './upstreams/upstream-settings.ts';

/** The settings of the gateway. Lists are separated by commas. */
export const configSchema = Type.Object({
  ...processConfig,
  ...sharedConfig,
  PORT: portSetting({ default: 4000 }),
  ...upstreamSettings,
  TOKEN_ISSUER: Type.String({ minLength: 1, description: 'The required `iss` claim of access tokens.' }),
  CORS_ORIGINS: Type.String({
    default: '',
    description: 'Origins whose pages may send requests from a browser, or `*`. Empty: only the gateway’s own pages.',
  }),
  RATE_LIMIT_PER_MINUTE: Type.Integer({
    minimum: 0,
    maximum: 10_000_000,
    default: 6_000,
    description: 'Requests per minute for each caller, and for each address without a token; 0 for no limit.',
  }),
  BODY_LIMIT_BYTES: Type.Integer({
    minimum: 1_024,
    maximum: 104_857_600,
    default: 262_144,
    description: 'The maximum size of a request body; a larger one is a 413.',
  }),
  TRUSTED_PROXIES: Type.String({
    default: '',
    description: 'Addresses (CIDR) of proxies whose `X-Forwarded-For` is trusted.',
  }),
});

export type Config = Static<typeof configSchema>;

/** Splits `a, b` at the commas. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
