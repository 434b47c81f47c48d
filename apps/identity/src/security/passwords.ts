import { hash, verify, type Options } from '@node-rs/argon2';

import type { Passwords } from '../domain/ports.ts';
import { createTurnstile } from './turnstile.ts';

/** argon2id with the parameters that OWASP's Password Storage Cheat Sheet asks for at the least: 19 MiB, two passes. */
const options: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash takes a core for some 20 ms: as many at a time as there are cores, so that other requests still get their turn. */
const AT_A_TIME = 2;
const WAITING = 200;

/** The hash of nobody's password, for addresses without an account to take as long as others. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$P3Ow+TUL7T5UqI3R3ronRQ$AY3jgbTUbtH/r3ZMTJ/CadqSw8iLcyJHrve/tovoO/E';

export const createPasswords = (): Passwords => {
  const turnstile = createTurnstile(AT_A_TIME, WAITING);
  return {
    hash: (password) => turnstile.enter(() => hash(normalised(password), options)),
    verify: (hashed, password) =>
      turnstile.enter(async () => {
        const isRight = await verify(hashed ?? nobodys, normalised(password));
        return isRight && hashed !== undefined;
      }),
  };
};

/** The same characters however a keyboard has composed them (NIST SP 800-63B, 5.1.1.2). */
const normalised = (password: string): string => password.normalize('NFKC');
