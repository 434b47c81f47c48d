import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

import type { Clock, Ids } from '@coffeemesh/kernel';

import type { KeySource, PublicKey, SigningKeys, StoredKey } from '../domain/ports.ts';
import { isRotationDue, publishedKeys, signingKeyOf, timesOfNextKey } from '../domain/signing-keys.ts';
import type { KeyBox } from './key-box.ts';

/** Within this time every copy of the service knows of a new key; it signs much later. */
const KNOWN_FOR_MS = 60_000;

export type KeyRing = KeySource & {
  /** The private key to sign with now. */
  signingKey(): Promise<{ kid: string; key: KeyObject }>;
  /** Makes the next key if it is time, and throws away those that no token needs any more. */
  tend(): Promise<void>;
};

type Parts = { signingKeys: SigningKeys; keyBox: KeyBox; clock: Clock; ids: Ids };

/** The keys that access tokens are signed with (Ed25519): in the database, encrypted, replaced every 90 days. */
export const createKeyRing = ({ signingKeys, keyBox, clock, ids }: Parts): KeyRing => {
  let known: { keys: StoredKey[]; at: number } | undefined;

  const keys = async (): Promise<StoredKey[]> => {
    const now = clock.now().getTime();
    if (known === undefined || now - known.at > KNOWN_FOR_MS) known = { keys: await signingKeys.all(), at: now };
    return known.keys;
  };

  const isUsable = ({ id, privateBox }: StoredKey): boolean => keyBox.open(privateBox, id) !== undefined;

  /** Adds a key if one is needed. */
  const addKeyIfNeeded = async (): Promise<void> => {
    await signingKeys.alone(async (stored) => {
      const now = clock.now();
      const usable = stored.filter(isUsable);
      const isNeeded = signingKeyOf(usable, now) === undefined || isRotationDue(usable, now);
      return {
        add: isNeeded ? [newKey(ids.next(), keyBox, timesOfNextKey(usable, now))] : [],
        keep: publishedKeys(stored, now).map(({ id }) => id),
      };
    });
    known = undefined;
  };

  return {
    publicKeys: async () => {
      if ((await keys()).length === 0) await addKeyIfNeeded();
      return publishedKeys(await keys(), clock.now()).map(publicKeyOf);
    },
    tend: addKeyIfNeeded,
    signingKey: async () => {
      const usable = async () => signingKeyOf((await keys()).filter(isUsable), clock.now());
      let found = await usable();
      if (found === undefined) {
        await addKeyIfNeeded();
        found = await usable();
      }
      if (found === undefined) throw new Error('There is no key to sign access tokens with');
      const jwk = JSON.parse(keyBox.open(found.privateBox, found.id) ?? '');
      return { kid: found.id, key: createPrivateKey({ key: jwk, format: 'jwk' }) };
    },
  };
};

const newKey = (id: string, keyBox: KeyBox, times: Pick<StoredKey, 'createdAt' | 'signsFrom'>): StoredKey => {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { id, publicX: String(jwk.x), privateBox: keyBox.seal(JSON.stringify(jwk), id), ...times };
};

const publicKeyOf = ({ id, publicX }: StoredKey): PublicKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  kid: id,
  x: publicX,
  alg: 'EdDSA',
  use: 'sig',
});
