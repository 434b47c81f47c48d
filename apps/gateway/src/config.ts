import { portSetting, processConfig, sharedConfig } from '@coffeemesh/service-kit';
import Type, { type Static } from 'typebox';
import { upstreamSettings } from './upstreams/upstream-settings.ts';

/** The environment of the gateway; lists are separated by commas. */
export const configSchema = Type.Object({
  ...processConfig,
  ...sharedConfig,
  PORT: portSetting({ default: 4000 }),
  ...upstreamSettings,
  TOKEN_ISSUER: Type.String({ minLength: 1 }),
  /** Origins whose pages may ask from a browser, or `*`; none: only the gateway's own pages. */
  CORS_ORIGINS: Type.String({ default: '' }),
  /** Requests a minute for each caller, and for each address without a token; 0: no limit. */
  RATE_LIMIT_PER_MINUTE: Type.Integer({ minimum: 0, maximum: 10_000_000, default: 6_000 }),
  /** Greater bodies are a 413; no more than the services take themselves. */
  BODY_LIMIT_BYTES: Type.Integer({ minimum: 1_024, maximum: 104_857_600, default: 262_144 }),
  /** Addresses (CIDR) of the proxies in front, whose `X-Forwarded-For` is believed. */
  TRUSTED_PROXIES: Type.String({ default: '' }),
});

export type Config = Static<typeof configSchema>;

/** `a, b` as a list. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
