import { createAccess, type Access } from '@coffeemesh/service-kit';

import type { PublicKeySource } from '../domain/ports.ts';
import type { PublicKey } from '../domain/signing-keys.ts';

/** Verifies access tokens with this service's own key ring instead of fetching the keys from itself over HTTP. */
export const createKeyRingAccess = (keys: PublicKeySource, issuer: string): Access => {
  let current: { kids: string; access: Access } | undefined;

  const accessWith = (publicKeys: PublicKey[]): Access => {
    const kids = publicKeys.map(({ kid }) => kid).join();
    if (current?.kids !== kids) current = { kids, access: createAccess({ issuer, jwks: { keys: publicKeys } }) };
    return current.access;
  };

  return { verify: async (token) => accessWith(await keys.publicKeys()).verify(token) };
};
