import { createHash, randomBytes } from 'node:crypto';
import type { SecretTokenGenerator } from '../domain/ports.ts';

const tokenBytes = 32;

/** A fast hash is enough: 256 random bits cannot be guessed. */
const hash = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const secretTokenGenerator: SecretTokenGenerator = {
  generate: () => {
    const token = randomBytes(tokenBytes).toString('base64url');
    return { token, hash: hash(token) };
  },
  hash,
};
