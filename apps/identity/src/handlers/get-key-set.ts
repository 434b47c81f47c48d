import { KEY_SET_MAX_AGE_SECONDS } from '../domain/policy.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Returns the public keys that verify access tokens. */
export const getKeySet: Handler<'getKeySet'> = async (_, { keyRing }) => ({
  status: 200,
  headers: { 'cache-control': `public, max-age=${KEY_SET_MAX_AGE_SECONDS}` },
  body: { keys: await keyRing.publicKeys() },
});
