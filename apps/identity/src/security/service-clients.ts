import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import type { ServiceClients } from '../domain/ports.ts';

/** @param secrets by client id; only their hashes stay in memory */
export const createServiceClients = (secrets: Readonly<Record<string, string>>): ServiceClients => {
  const hashes = new Map(Object.entries(secrets).map(([id, secret]) => [id, digest(secret)]));
  const nobodys = randomBytes(32);
  return {
    verify: (clientId, secret) => timingSafeEqual(hashes.get(clientId) ?? nobodys, digest(secret)),
  };
};

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();
