import { DependencyUnavailable, Unauthenticated, type Caller } from '@coffeemesh/kernel';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { LRUCache } from 'lru-cache';

import { callerOf } from './caller-of-claims.ts';

/** Tells who bears a token. */
export type Access = {
  /** @throws Unauthenticated (401) for a token that is not valid, DependencyUnavailable (503) without the keys to tell */
  verify(token: string): Promise<Caller>;
};

/** Where identity publishes its keys (see {@link jwksUrlOf}), or the keys themselves. */
type Keys = { jwksUrl: string; jwks?: never } | { jwks: JSONWebKeySet; jwksUrl?: never };

export type AccessOptions = Keys & {
  issuer: string;
  audience?: string;
  /** How many verified tokens are remembered until they expire. */
  cacheSize?: number;
};

const clockToleranceSeconds = 5;

/** Verifies access tokens (JWT, EdDSA or ES256) by identity's published keys; a token is verified once in its life. */
export const createAccess = ({
  issuer,
  audience = 'coffeemesh',
  cacheSize = 10_000,
  ...keys
}: AccessOptions): Access => {
  const keyOf = keySource(keys);
  const verified = new LRUCache<string, { caller: Caller }>({ max: cacheSize, ttl: 1, ttlAutopurge: false });
  const options = {
    issuer,
    audience,
    algorithms: ['EdDSA', 'ES256'],
    requiredClaims: ['sub', 'exp'],
    clockTolerance: clockToleranceSeconds,
  };

  return {
    verify: async (token) => {
      const known = verified.get(token);
      if (known !== undefined) return known.caller;
      const { payload } = await jwtVerify(token, keyOf, options).catch((error: unknown) => {
        throw isTokenFault(error)
          ? Unauthenticated({ cause: error })
          : DependencyUnavailable({ retryAfterSeconds: 2, cause: error });
      });
      const caller = callerOf(payload);
      if (caller === undefined) throw Unauthenticated();
      const lifeMs = ((payload.exp ?? 0) + clockToleranceSeconds) * 1000 - Date.now();
      if (lifeMs > 0) verified.set(token, { caller }, { ttl: lifeMs });
      return caller;
    },
  };
};

const keySource = ({ jwks, jwksUrl }: Keys): JWTVerifyGetKey =>
  jwks !== undefined
    ? createLocalJWKSet(jwks)
    : createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 2_000, cooldownDuration: 5_000, cacheMaxAge: 300_000 });

/** Anything that is wrong with the token itself; the rest (no keys, a time-out) is no fault of the caller's. */
const isTokenFault = (error: unknown): boolean =>
  error instanceof errors.JWTClaimValidationFailed ||
  error instanceof errors.JWTExpired ||
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys;

/** Where identity publishes its keys. */
export const jwksUrlOf = (identityUrl: string): string => `${identityUrl.replace(/\/$/, '')}/v1/.well-known/jwks.json`;
