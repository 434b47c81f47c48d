import { hash, verify, type Options } from '@node-rs/argon2';
import { createSemaphore, SemaphoreFull } from '@coffeemesh/async';
import { ARGON2_MEMORY_KIB, ARGON2_PASSES, MAX_CONCURRENT_HASHES, MAX_QUEUED_HASHES } from '../domain/policy.ts';
import type { PasswordHasher } from '../domain/ports.ts';

const options: Options = { memoryCost: ARGON2_MEMORY_KIB, timeCost: ARGON2_PASSES, parallelism: 1 };

/** A hash of no password with the same parameters: verifying without an account takes the same time. */
const dummyHash = '$argon2id$v=19$m=19456,t=2,p=1$P3Ow+TUL7T5UqI3R3ronRQ$AY3jgbTUbtH/r3ZMTJ/CadqSw8iLcyJHrve/tovoO/E';

/**
 * Hashes passwords with argon2id, a few at a time, so that other requests still get CPU time.
 * @param overloaded makes the error for a full queue
 */
export const createPasswordHasher = (overloaded: (cause: Error) => Error): PasswordHasher => {
  const semaphore = createSemaphore({ permits: MAX_CONCURRENT_HASHES, maxWaiting: MAX_QUEUED_HASHES });

  const limited = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await semaphore.run(work);
    } catch (error) {
      throw error instanceof SemaphoreFull ? overloaded(error) : error;
    }
  };

  return {
    hash: (password) => limited(() => hash(normalise(password), options)),
    verify: (passwordHash, password) =>
      limited(async () => {
        const isRight = await verify(passwordHash ?? dummyHash, normalise(password));
        return isRight && passwordHash !== undefined;
      }),
  };
};

/** Keyboards compose the same characters in different ways (NIST SP 800-63B, 5.1.1.2). */
const normalise = (password: string): string => password.normalize('NFKC');
