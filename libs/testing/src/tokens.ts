import { createPrivateKey, createPublicKey } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Role } from '@coffeemesh/kernel';

/** The issuer of test tokens. */
export const testIssuer = 'https://identity.test';

/** A key for test tokens. No service trusts it outside of tests. */
const privateKey = createPrivateKey({
  format: 'jwk',
  key: {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  },
});

/** The key set that identity would publish if it issued the test tokens. */
export const testJwks = {
  keys: [{ ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: 'test', alg: 'EdDSA', use: 'sig' }],
};

export type TestCaller = {
  /** The caller's id. */
  readonly sub: string;
  readonly kind?: 'customer' | 'staff' | 'service';
  readonly roles?: readonly { role: Role; cafeId?: string }[];
  readonly scopes?: readonly string[];
  /** Seconds until the token expires; negative for an expired one. */
  readonly lifeSeconds?: number;
};

/** A signed access token with the claims of identity's tokens. */
export const tokenFor = ({
  sub,
  kind = 'customer',
  roles = [],
  scopes = [],
  lifeSeconds = 900,
}: TestCaller): Promise<string> =>
  new SignJWT({
    kind,
    roles: roles.map(({ role, cafeId }) => (cafeId === undefined ? role : `${role}:${cafeId}`)),
    scope: scopes.join(' '),
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'test', typ: 'at+jwt' })
    .setIssuer(testIssuer)
    .setAudience('coffeemesh')
    .setSubject(sub)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + lifeSeconds)
    .sign(privateKey);

/** `Bearer …`, for the header `authorization`. */
export const bearerFor = async (caller: TestCaller): Promise<string> => `Bearer ${await tokenFor(caller)}`;
