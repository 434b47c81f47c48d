import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { DependencyUnavailable, Unauthenticated, type Caller } from '@coffeemesh/kernel';
import {
  JWKS_COOLDOWN_MS,
  JWKS_MAX_AGE_MS,
  JWKS_TIMEOUT_MS,
  NO_KEYS_RETRY_AFTER_SECONDS,
  TOKEN_CACHE_SIZE,
  TOKEN_CLOCK_TOLERANCE_SECONDS,
} from '../policy.ts';
import { callerOf } from './caller-of-claims.ts';

/** Verifies access tokens. */
export type Access = {
  /** @throws Unauthenticated (401) for a token that is not valid, DependencyUnavailable (503) if the keys cannot be loaded */
  verify(token: string): Promise<Caller>;
};

/** Where identity publishes its keys (see {@link jwksUrlOf}), or the keys themselves. */
type Keys = { jwksUrl: string; jwks?: never } | { jwks: JSONWebKeySet; jwksUrl?: never };

export type AccessOptions = Keys & { issuer: string };

const audience = 'coffeemesh';

/** Verifies access tokens (JWT, EdDSA or ES256) by identity's published keys; a verified token is cached until it expires. */
export const createAccess = ({ issuer, ...keys }: AccessOptions): Access => {
  const keyOf = keySource(keys);
  const verified = new LRUCache<string, { caller: Caller }>({ max: TOKEN_CACHE_SIZE, ttl: 1, ttlAutopurge: false });
  const options = {
    issuer,
    audience,
    algorithms: ['EdDSA', 'ES256'],
    requiredClaims: ['sub', 'exp'],
    clockTolerance: TOKEN_CLOCK_TOLERANCE_SECONDS,
  };

  return {
    verify: async (token) => {
      const known = verified.get(token);
      if (known !== undefined) return known.caller;
      const { payload } = await jwtVerify(token, keyOf, options).catch((error: unknown) => {
        throw isTokenError(error)
          ? Unauthenticated({ cause: error })
          : DependencyUnavailable({ retryAfterSeconds: NO_KEYS_RETRY_AFTER_SECONDS, cause: error });
      });
      const caller = callerOf(payload);
      if (caller === undefined) throw Unauthenticated();
      const ttlMs = ((payload.exp ?? 0) + TOKEN_CLOCK_TOLERANCE_SECONDS) * 1000 - Date.now();
      if (ttlMs > 0) verified.set(token, { caller }, { ttl: ttlMs });
      return caller;
    },
  };
};

const keySource = ({ jwks, jwksUrl }: Keys): JWTVerifyGetKey =>
  jwks !== undefined
    ? createLocalJWKSet(jwks)
    : createRemoteJWKSet(new URL(jwksUrl), {
        timeoutDuration: JWKS_TIMEOUT_MS,
        cooldownDuration: JWKS_COOLDOWN_MS,
        cacheMaxAge: JWKS_MAX_AGE_MS,
      });

/** Whether the token itself is wrong; anything else (no keys, a time-out) is not the caller's error. */
const isTokenError = (error: unknown): boolean =>
  error instanceof errors.JWTClaimValidationFailed ||
  error instanceof errors.JWTExpired ||
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys;

/** The URL at which identity publishes its keys. */
export const jwksUrlOf = (identityUrl: string): string => `${identityUrl.replace(/\/$/, '')}/v1/.well-known/jwks.json`;
