import { createPasswords } from '../../src/security/passwords.ts';

const passwords = createPasswords();

const millisecondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((left, right) => left - right)[2] ?? 0;
};

describe('passwords', () => {
  it('are kept as argon2id with a salt of their own', async () => {
    const [one, other] = [await passwords.hash('correct horse battery'), await passwords.hash('correct horse battery')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await passwords.verify(one, 'correct horse battery')).toBe(true);
    expect(await passwords.verify(one, 'Correct horse battery')).toBe(false);
  });

  it('are the same however their characters are composed', async () => {
    expect(await passwords.verify(await passwords.hash('caf\u00e9 au lait'), 'cafe\u0301 au lait')).toBe(true);
  });

  it('take as long to be refused for an address without an account', async () => {
    const hash = await passwords.hash('correct horse battery');
    const known = await millisecondsOf(() => passwords.verify(hash, 'a wrong one'));
    const unknown = await millisecondsOf(() => passwords.verify(undefined, 'a wrong one'));
    expect(await passwords.verify(undefined, 'a wrong one')).toBe(false);
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });
});
