import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ServiceClientVerifier } from '../domain/ports.ts';

/** @param secrets by client id; only their hashes stay in memory */
export const createServiceClientVerifier = (secrets: Readonly<Record<string, string>>): ServiceClientVerifier => {
  const hashes = new Map(Object.entries(secrets).map(([id, secret]) => [id, hash(secret)]));
  const dummyHash = randomBytes(32);
  return {
    verify: (clientId, secret) => timingSafeEqual(hashes.get(clientId) ?? dummyHash, hash(secret)),
  };
};

const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
