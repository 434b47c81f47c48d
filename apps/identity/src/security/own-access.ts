import { createAccess, type Access } from '@coffeemesh/service-kit';

import type { KeySource, PublicKey } from '../domain/ports.ts';

/** Verifies access tokens by the service's own keys, without asking itself over HTTP for them. */
export const createOwnAccess = (keys: KeySource, issuer: string): Access => {
  let current: { kids: string; access: Access } | undefined;

  const accessBy = (publicKeys: PublicKey[]): Access => {
    const kids = publicKeys.map(({ kid }) => kid).join();
    if (current?.kids !== kids) current = { kids, access: createAccess({ issuer, jwks: { keys: publicKeys } }) };
    return current.access;
  };

  return { verify: async (token) => accessBy(await keys.publicKeys()).verify(token) };
};
