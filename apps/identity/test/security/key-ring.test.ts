import { uuidV7Ids } from '@coffeemesh/kernel';
import { fixedClock } from '@coffeemesh/testing';
import { createLocalJWKSet, jwtVerify } from 'jose';

import { createAccessTokens } from '../../src/security/access-tokens.ts';
import { createKeyBox } from '../../src/security/key-box.ts';
import { createKeyRing } from '../../src/security/key-ring.ts';
import { createOwnAccess } from '../../src/security/own-access.ts';
import { createSigningKeyStore } from '../../src/store/signing-key-store.ts';
import { NOW, secrets, startHarness, type Harness } from '../harness.ts';

const DAY_MS = 24 * 60 * 60_000;
const ids = uuidV7Ids;
const issuer = 'https://identity.test';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
beforeEach(() => harness.admin.query('DELETE FROM signing_key'));
afterAll(() => harness.close());

/** A copy of the service, as far as keys are concerned. */
const copy = ({ clock = fixedClock(NOW), key = secrets.keyEncryptionKey } = {}) => {
  const signingKeys = createSigningKeyStore(harness.database);
  const keyRing = createKeyRing({ signingKeys, keyBox: createKeyBox(key), clock, ids });
  const tokens = createAccessTokens({ keyRing, issuer, clock, ids });
  const issue = () => tokens.issue({ id: 'orders', kind: 'service', roles: [], scopes: ['payments:write'] });
  const verify = async (token: string) => {
    const keys = createLocalJWKSet({ keys: await keyRing.publicKeys() });
    return jwtVerify(token, keys, { issuer, audience: 'coffeemesh', currentDate: clock.now() });
  };
  return { clock, keyRing, issue, verify };
};

describe('the key ring', () => {
  it('has one key from the beginning, whoever asks first, however many copies there are', async () => {
    const copies = [copy(), copy(), copy(), copy()];
    const kids = await Promise.all(
      copies.map(async ({ keyRing }) => (await keyRing.publicKeys()).map(({ kid }) => kid)),
    );
    expect(new Set(kids.flat()).size).toBe(1);
    expect(kids.flat()).toHaveLength(4);
  });

  it('makes tokens that any copy verifies, with what the profile asks for', async () => {
    const { payload, protectedHeader } = await copy().verify(await copy().issue());
    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: expect.any(String) });
    expect(payload).toEqual({
      iss: issuer,
      aud: 'coffeemesh',
      sub: 'orders',
      kind: 'service',
      roles: [],
      scope: 'payments:write',
      jti: expect.any(String),
      iat: Date.parse(NOW) / 1000,
      exp: Date.parse(NOW) / 1000 + 900,
    });
  });

  it('keeps private keys encrypted', async () => {
    await copy().issue();
    const { rows } = await harness.admin.query<{ private_box: string }>('SELECT private_box FROM signing_key');
    expect(Buffer.from(rows[0]?.private_box ?? '', 'base64url').toString('latin1')).not.toMatch(/OKP|"d"/);
  });

  it('rotates: the next key is published before it signs, the old one until its tokens have expired', async () => {
    const { clock, keyRing, issue, verify } = copy();
    const first = await issue();
    const kidsNow = async () => (await keyRing.publicKeys()).map(({ kid }) => kid);
    const [firstKid] = await kidsNow();

    clock.advance(90 * DAY_MS);
    await keyRing.tend();
    await keyRing.tend();
    const [secondKid, ...others] = await kidsNow();
    expect(others).toEqual([firstKid]);
    const last = await issue();
    expect((await verify(last)).protectedHeader.kid).toBe(firstKid);

    clock.advance(10 * 60_000);
    expect((await verify(await issue())).protectedHeader.kid).toBe(secondKid);
    await expect(verify(last)).resolves.toBeDefined();
    await expect(verify(first)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });

    clock.advance(20 * 60_000);
    await keyRing.tend();
    expect(await kidsNow()).toEqual([secondKid]);
    const { rows } = await harness.admin.query('SELECT id FROM signing_key');
    expect(rows).toEqual([{ id: secondKid }]);
  });

  it('makes a new key at once where it cannot open the old one, and still vouches for that one', async () => {
    const before = copy();
    const token = await before.issue();
    const after = copy({ key: Buffer.alloc(32, 9).toString('base64') });
    const { protectedHeader } = await after.verify(await after.issue());
    expect((await after.verify(token)).protectedHeader.kid).not.toBe(protectedHeader.kid);
  });
});

describe('own access', () => {
  it('takes tokens of its own keys and no others', async () => {
    const { keyRing } = copy();
    const clock = { now: () => new Date() };
    const tokens = createAccessTokens({ keyRing, issuer, clock, ids });
    const token = await tokens.issue({
      id: '0190c0de-0000-7000-8000-00000000ee03',
      kind: 'staff',
      roles: [{ role: 'barista', cafeId: '0190c0de-0000-7000-8000-00000000ca01' }, { role: 'administrator' }],
      scopes: ['profile:read', 'kitchen:read'],
    });
    expect(await createOwnAccess(keyRing, issuer).verify(token)).toEqual({
      id: '0190c0de-0000-7000-8000-00000000ee03',
      kind: 'staff',
      roles: [{ role: 'barista', cafeId: '0190c0de-0000-7000-8000-00000000ca01' }, { role: 'administrator' }],
      scopes: new Set(['profile:read', 'kitchen:read']),
    });
    await expect(createOwnAccess(keyRing, 'https://elsewhere.test').verify(token)).rejects.toMatchObject({
      slug: 'unauthenticated',
    });
  });
});

describe('a key box', () => {
  const box = createKeyBox(secrets.keyEncryptionKey);

  it('opens under the same key and label alone, and only if it is unchanged', () => {
    const sealed = box.seal('a private key', 'kid-1');
    expect(box.open(sealed, 'kid-1')).toBe('a private key');
    expect(box.open(sealed, 'kid-2')).toBeUndefined();
    expect(createKeyBox(Buffer.alloc(32, 9).toString('base64')).open(sealed, 'kid-1')).toBeUndefined();
    expect(box.open(`${sealed.slice(0, -2)}AA`, 'kid-1')).toBeUndefined();
    expect(box.open('', 'kid-1')).toBeUndefined();
  });
});
