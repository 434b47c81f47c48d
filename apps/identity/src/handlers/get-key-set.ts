import type { Handler } from '../generated/api/handlers.ts';

export const getKeySet: Handler<'getKeySet'> = async (_, { keyRing }) => ({
  status: 200,
  headers: { 'cache-control': 'public, max-age=300' },
  body: { keys: await keyRing.publicKeys() },
});
