import type { Clock, Ids } from '@coffeemesh/kernel';
import { KEY_RING_CACHE_MS } from '../domain/policy.ts';
import type { PublicKeySource, SigningKeyPairs, SigningKeySource, SigningKeyStore } from '../domain/ports.ts';
import {
  activeSigningKey,
  isRotationDue,
  nextKeyTimes,
  publishedKeys,
  toPublicKey,
  type StoredKey,
} from '../domain/signing-keys.ts';

export type KeyRing = PublicKeySource &
  SigningKeySource & {
    /** Makes the next key if it is due, and deletes keys whose tokens have all expired. */
    rotateIfDue(): Promise<void>;
  };

export type KeyRingDeps = { signingKeys: SigningKeyStore; keyPairs: SigningKeyPairs; clock: Clock; ids: Ids };

/**
 * The keys that sign access tokens, shared by all replicas. Each replica caches them for `KEY_RING_CACHE_MS`. If
 * none can be decrypted, a new one is created at once.
 */
export const createKeyRing = ({ signingKeys, keyPairs, clock, ids }: KeyRingDeps): KeyRing => {
  let cached: { keys: StoredKey[]; at: number } | undefined;

  const keys = async (): Promise<StoredKey[]> => {
    const now = clock.now().getTime();
    if (cached === undefined || now - cached.at > KEY_RING_CACHE_MS)
      cached = { keys: await signingKeys.list(), at: now };
    return cached.keys;
  };

  const rotateIfDue = async (): Promise<void> => {
    await signingKeys.withExclusiveLock(async (stored) => {
      const now = clock.now();
      const usable = stored.filter(keyPairs.canDecrypt);
      const isDue = activeSigningKey(usable, now) === undefined || isRotationDue(usable, now);
      return {
        add: isDue ? [{ ...keyPairs.generate(ids.next()), ...nextKeyTimes(usable, now) }] : [],
        retain: publishedKeys(stored, now).map(({ id }) => id),
      };
    });
    cached = undefined;
  };

  const usableKey = async (): Promise<StoredKey | undefined> =>
    activeSigningKey((await keys()).filter(keyPairs.canDecrypt), clock.now());

  return {
    publicKeys: async () => {
      if ((await keys()).length === 0) await rotateIfDue();
      return publishedKeys(await keys(), clock.now()).map(toPublicKey);
    },
    rotateIfDue,
    signingKey: async () => {
      let key = await usableKey();
      if (key === undefined) {
        await rotateIfDue();
        key = await usableKey();
      }
      if (key === undefined) throw new Error('No key can sign access tokens');
      return key;
    },
  };
};
