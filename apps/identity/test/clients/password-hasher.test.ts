import { createPasswordHasher } from '../../src/clients/password-hasher.ts';

const overloaded = (cause: Error): Error => new Error('overloaded', { cause });
const passwordHasher = createPasswordHasher(overloaded);

const millisecondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

describe('the password hasher', () => {
  it('hashes with argon2id and a new salt each time', async () => {
    const hashes = [
      await passwordHasher.hash('correct horse battery'),
      await passwordHasher.hash('correct horse battery'),
    ];
    expect(hashes[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(hashes[0]).not.toBe(hashes[1]);
    expect(await passwordHasher.verify(hashes[0], 'correct horse battery')).toBe(true);
    expect(await passwordHasher.verify(hashes[0], 'Correct horse battery')).toBe(false);
  });

  it('accepts the same characters in another Unicode composition', async () => {
    const hash = await passwordHasher.hash('caf\u00e9 au lait');
    expect(await passwordHasher.verify(hash, 'cafe\u0301 au lait')).toBe(true);
  });

  it('refuses when 2 hashes run and 200 wait', async () => {
    const hasher = createPasswordHasher(overloaded);
    const accepted = Array.from({ length: 202 }, () => hasher.verify(undefined, 'a wrong one'));
    await expect(hasher.verify(undefined, 'a wrong one')).rejects.toThrow('overloaded');
    expect(await Promise.all(accepted)).toEqual(Array(202).fill(false));
    await expect(hasher.verify(undefined, 'a wrong one')).resolves.toBe(false);
  });

  it('takes as long to refuse a password without an account', async () => {
    const hash = await passwordHasher.hash('correct horse battery');
    expect(await passwordHasher.verify(undefined, 'a wrong one')).toBe(false);
    // The fastest of several, measured alternately, so that other work on the machine slows both down alike.
    const times = { known: Infinity, unknown: Infinity };
    for (let i = 0; i < 15; i += 1) {
      times.known = Math.min(times.known, await millisecondsOf(() => passwordHasher.verify(hash, 'a wrong one')));
      times.unknown = Math.min(
        times.unknown,
        await millisecondsOf(() => passwordHasher.verify(undefined, 'a wrong one')),
      );
    }
    expect(times.unknown).toBeGreaterThan(times.known / 3);
    expect(times.unknown).toBeLessThan(times.known * 3);
  });
});
