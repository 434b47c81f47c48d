import type { Clock, Ids } from '@coffeemesh/kernel';
import { SignJWT } from 'jose';

import type { AccessTokens } from '../domain/ports.ts';
import { ACCESS_TOKEN_LIFE_SECONDS } from '../domain/session.ts';
import type { KeyRing } from './key-ring.ts';

type Parts = { keyRing: KeyRing; issuer: string; clock: Clock; ids: Ids };

/** Signs access tokens: JWTs of the profile of RFC 9068, with roles as `barista:<cafeId>` or `administrator`. */
export const createAccessTokens = ({ keyRing, issuer, clock, ids }: Parts): AccessTokens => ({
  issue: async ({ id, kind, roles, scopes }) => {
    const { kid, key } = await keyRing.signingKey();
    const issuedAt = Math.floor(clock.now().getTime() / 1000);
    return new SignJWT({
      kind,
      roles: roles.map(({ role, cafeId }) => (cafeId === undefined ? role : `${role}:${cafeId}`)),
      scope: scopes.join(' '),
    })
      .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience('coffeemesh')
      .setSubject(id)
      .setJti(ids.next())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + ACCESS_TOKEN_LIFE_SECONDS)
      .sign(key);
  },
});
