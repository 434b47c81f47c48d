import type { AccessTokenVerifier, PublicKeySource } from '../domain/ports.ts';
import type { PublicKey } from '../domain/signing-keys.ts';

/**
 * Verifies access tokens with this service's own key ring instead of fetching the keys from itself over HTTP.
 * @param createVerifier makes a verifier for a set of keys; called again when the published keys change
 */
export const createKeyRingVerifier = (
  keyRing: PublicKeySource,
  createVerifier: (keys: PublicKey[]) => AccessTokenVerifier,
): AccessTokenVerifier => {
  let current: { kids: string; verifier: AccessTokenVerifier } | undefined;

  const verifierFor = (keys: PublicKey[]): AccessTokenVerifier => {
    const kids = keys.map(({ kid }) => kid).join();
    if (current?.kids !== kids) current = { kids, verifier: createVerifier(keys) };
    return current.verifier;
  };

  return { verify: async (token) => verifierFor(await keyRing.publicKeys()).verify(token) };
};
