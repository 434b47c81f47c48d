import { createLocalJWKSet, jwtVerify } from 'jose';
import { uuidV7Ids } from '@coffeemesh/kernel';
import { createAccess } from '@coffeemesh/service-kit';
import { fixedClock } from '@coffeemesh/testing';
import { createKeyRingVerifier } from '../../src/application/key-ring-verifier.ts';
import { createKeyRing } from '../../src/application/key-ring.ts';
import { createAccessTokenIssuer } from '../../src/clients/access-token-issuer.ts';
import { createEd25519KeyPairs } from '../../src/clients/ed25519-key-pairs.ts';
import { createEnvelopeCipher } from '../../src/clients/envelope-cipher.ts';
import { createSigningKeyStore } from '../../src/store/signing-key-store.ts';
import { config, testTime, startHarness, type Harness } from '../harness.ts';

const dayMs = 24 * 60 * 60_000;
const ids = uuidV7Ids;
const issuer = 'https://identity.test';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
beforeEach(() => harness.admin.query('DELETE FROM signing_key'));
afterAll(() => harness.close());

/** The key ring of one replica, with what issues and verifies its tokens. */
const replica = ({ clock = fixedClock(testTime), key = config.KEY_ENCRYPTION_KEY } = {}) => {
  const keyPairs = createEd25519KeyPairs(createEnvelopeCipher(key));
  const keyRing = createKeyRing({ signingKeys: createSigningKeyStore(harness.database), keyPairs, clock, ids });
  const tokens = createAccessTokenIssuer({ keyRing, keyPairs, issuer, clock, ids });
  const issue = () => tokens.issue({ id: 'orders', kind: 'service', roles: [], scopes: ['payments:write'] });
  const verify = async (token: string) => {
    const keys = createLocalJWKSet({ keys: await keyRing.publicKeys() });
    return jwtVerify(token, keys, { issuer, audience: 'coffeemesh', currentDate: clock.now() });
  };
  return { clock, keyRing, keyPairs, issue, verify };
};

describe('the key ring', () => {
  it('has one key from the beginning, also with several replicas that start at the same time', async () => {
    const replicas = [replica(), replica(), replica(), replica()];
    const kids = await Promise.all(
      replicas.map(async ({ keyRing }) => (await keyRing.publicKeys()).map(({ kid }) => kid)),
    );
    expect(new Set(kids.flat()).size).toBe(1);
    expect(kids.flat()).toHaveLength(4);
  });

  it('signs tokens that every replica verifies, with the claims of RFC 9068', async () => {
    const { payload, protectedHeader } = await replica().verify(await replica().issue());
    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: expect.any(String) });
    expect(payload).toEqual({
      iss: issuer,
      aud: 'coffeemesh',
      sub: 'orders',
      kind: 'service',
      roles: [],
      scope: 'payments:write',
      jti: expect.any(String),
      iat: Date.parse(testTime) / 1000,
      exp: Date.parse(testTime) / 1000 + 900,
    });
  });

  it('stores private keys encrypted', async () => {
    await replica().issue();
    const { rows } = await harness.admin.query<{ encrypted: string }>(
      'SELECT encrypted_private_key AS encrypted FROM signing_key',
    );
    expect(rows).toHaveLength(1);
    expect(Buffer.from(rows[0]?.encrypted ?? '', 'base64url').toString('latin1')).not.toMatch(/OKP|"d"/);
  });

  it('publishes the next key before it signs, and the previous one until its tokens have expired', async () => {
    const { clock, keyRing, issue, verify } = replica();
    const first = await issue();
    const currentKids = async () => (await keyRing.publicKeys()).map(({ kid }) => kid);
    const [firstKid] = await currentKids();

    clock.advance(90 * dayMs);
    await keyRing.rotateIfDue();
    await keyRing.rotateIfDue();
    const [secondKid, ...others] = await currentKids();
    expect(others).toEqual([firstKid]);
    const last = await issue();
    expect((await verify(last)).protectedHeader.kid).toBe(firstKid);

    clock.advance(10 * 60_000);
    expect((await verify(await issue())).protectedHeader.kid).toBe(secondKid);
    await expect(verify(last)).resolves.toBeDefined();
    await expect(verify(first)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });

    clock.advance(20 * 60_000);
    await keyRing.rotateIfDue();
    expect(await currentKids()).toEqual([secondKid]);
    const { rows } = await harness.admin.query('SELECT id FROM signing_key');
    expect(rows).toEqual([{ id: secondKid }]);
  });

  it('publishes the keys of another replica after one minute', async () => {
    const clock = fixedClock(testTime);
    const [one, other] = [replica({ clock }), replica({ clock })];
    await one.keyRing.publicKeys();
    clock.advance(90 * dayMs);
    expect(await one.keyRing.publicKeys()).toHaveLength(1);
    await other.keyRing.rotateIfDue();
    clock.advance(60_000);
    expect(await one.keyRing.publicKeys()).toHaveLength(1);
    clock.advance(1);
    expect(await one.keyRing.publicKeys()).toHaveLength(2);
  });

  it('makes a new key at once if it cannot decrypt the previous one, which it still publishes', async () => {
    const before = replica();
    const token = await before.issue();
    const after = replica({ key: Buffer.alloc(32, 9).toString('base64') });
    const { protectedHeader } = await after.verify(await after.issue());
    expect((await after.verify(token)).protectedHeader.kid).not.toBe(protectedHeader.kid);
  });
});

describe('the key ring verifier', () => {
  it('accepts tokens that its own keys have signed, and no others', async () => {
    const { keyRing, keyPairs } = replica();
    const clock = { now: () => new Date() };
    const verifierFor = (expectedIssuer: string) =>
      createKeyRingVerifier(keyRing, (keys) => createAccess({ issuer: expectedIssuer, jwks: { keys } }));
    const tokens = createAccessTokenIssuer({ keyRing, keyPairs, issuer, clock, ids });
    const token = await tokens.issue({
      id: '0190c0de-0000-7000-8000-00000000ee03',
      kind: 'staff',
      roles: [{ role: 'barista', cafeId: '0190c0de-0000-7000-8000-00000000ca01' }, { role: 'administrator' }],
      scopes: ['profile:read', 'kitchen:read'],
    });
    expect(await verifierFor(issuer).verify(token)).toEqual({
      id: '0190c0de-0000-7000-8000-00000000ee03',
      kind: 'staff',
      roles: [{ role: 'barista', cafeId: '0190c0de-0000-7000-8000-00000000ca01' }, { role: 'administrator' }],
      scopes: new Set(['profile:read', 'kitchen:read']),
    });
    await expect(verifierFor('https://elsewhere.test').verify(token)).rejects.toMatchObject({
      slug: 'unauthenticated',
    });
  });
});
