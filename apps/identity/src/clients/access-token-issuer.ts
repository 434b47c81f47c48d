import { SignJWT } from 'jose';
import type { Clock, Ids } from '@coffeemesh/kernel';
import { ACCESS_TOKEN_TTL_SECONDS } from '../domain/policy.ts';
import type { AccessTokenIssuer, SigningKeySource } from '../domain/ports.ts';
import type { Ed25519KeyPairs } from './ed25519-key-pairs.ts';

export type AccessTokenIssuerOptions = {
  keyRing: SigningKeySource;
  keyPairs: Pick<Ed25519KeyPairs, 'privateKeyOf'>;
  /** The `iss` claim. */
  issuer: string;
  clock: Clock;
  ids: Ids;
};

/** Signs access tokens: JWTs of the profile of RFC 9068, with roles as `barista:<cafeId>` or `administrator`. */
export const createAccessTokenIssuer = (options: AccessTokenIssuerOptions): AccessTokenIssuer => ({
  issue: async ({ id, kind, roles, scopes }) => {
    const { keyRing, keyPairs, issuer, clock, ids } = options;
    const key = await keyRing.signingKey();
    const issuedAt = Math.floor(clock.now().getTime() / 1000);
    return new SignJWT({
      kind,
      roles: roles.map(({ role, cafeId }) => (cafeId === undefined ? role : `${role}:${cafeId}`)),
      scope: scopes.join(' '),
    })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.id, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience('coffeemesh')
      .setSubject(id)
      .setJti(ids.next())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + ACCESS_TOKEN_TTL_SECONDS)
      .sign(keyPairs.privateKeyOf(key));
  },
});
