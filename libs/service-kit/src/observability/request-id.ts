import type { IncomingMessage } from 'node:http';
import { uuidV7Ids } from '@coffeemesh/kernel';

const safe = /^[A-Za-z0-9][A-Za-z0-9._-]{7,99}$/;

/** The caller's Request-Id, if it is safe to log; a new one otherwise. */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['request-id'];
  return typeof given === 'string' && safe.test(given) ? given : uuidV7Ids.next();
};
