import type { IncomingMessage } from 'node:http';

import { uuidV7Ids } from '@coffeemesh/kernel';

const sane = /^[A-Za-z0-9][A-Za-z0-9._-]{7,99}$/;

/** The caller's own Request-Id, if it can stand in a log without harm; a new one otherwise. */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['request-id'];
  return typeof given === 'string' && sane.test(given) ? given : uuidV7Ids.next();
};
