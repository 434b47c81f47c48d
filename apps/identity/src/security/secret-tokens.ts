import { createHash, randomBytes } from 'node:crypto';

import type { SecretTokens } from '../domain/ports.ts';

/** What cannot be guessed need not be hashed slowly. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const secretTokens: SecretTokens = {
  next: () => {
    const token = randomBytes(32).toString('base64url');
    return { token, hash: hashOf(token) };
  },
  hashOf,
};
