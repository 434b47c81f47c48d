import { setImmediate as tick } from 'node:timers/promises';
import { assertCurrentVersion, changeCurrentVersion, NotFound, StaleVersion } from '../src/index.ts';

/** A resource whose writes check the version, as an UPDATE with `WHERE version = …` does. */
const createResource = (failing: 'returns' | 'throws' = 'returns') => {
  let state = { version: 1, value: 0 };
  return {
    load: async () => {
      await tick();
      return state;
    },
    add: async (current: typeof state) => {
      await tick();
      if (current.version !== state.version) {
        if (failing === 'throws') throw StaleVersion();
        return undefined;
      }
      state = { version: state.version + 1, value: state.value + 1 };
      return state;
    },
    get: () => state,
  };
};

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'changed',
    (error: unknown) => (StaleVersion.is(error) ? 'stale' : error),
  );

test.each([
  [undefined, 3, false],
  [3, 3, false],
  [2, 3, true],
  [4, 3, true],
])('If-Match %p on version %p: refused is %p', (ifMatch, version, isRefused) => {
  const check = () => assertCurrentVersion(ifMatch, { version });
  if (isRefused) expect(check).toThrow(expect.objectContaining({ slug: 'stale-version' }));
  else expect(check).not.toThrow();
});

describe.each(['returns', 'throws'] as const)('where a lost race %s', (failing) => {
  test('forty parallel changes of any version all happen', async () => {
    const { load, add, get } = createResource(failing);
    await Promise.all(
      Array.from({ length: 40 }, () => changeCurrentVersion({ ifMatch: undefined, load, change: add })),
    );
    expect(get()).toEqual({ version: 41, value: 40 });
  });

  test('of forty parallel changes of one version, one happens and the others are stale', async () => {
    const { load, add, get } = createResource(failing);
    const changes = Array.from({ length: 40 }, () => outcome(changeCurrentVersion({ ifMatch: 1, load, change: add })));
    const outcomes = await Promise.all(changes);
    expect(outcomes.filter((each) => each === 'changed')).toHaveLength(1);
    expect(outcomes.filter((each) => each === 'stale')).toHaveLength(39);
    expect(get()).toEqual({ version: 2, value: 1 });
  });
});

test('a version that is not current is refused before anything is changed', async () => {
  const { load, add, get } = createResource();
  expect(await outcome(changeCurrentVersion({ ifMatch: 7, load, change: add }))).toBe('stale');
  expect(get().value).toBe(0);
});

test('other errors are thrown as they are', async () => {
  const load = () => Promise.reject(NotFound());
  await expect(changeCurrentVersion({ ifMatch: undefined, load, change: async () => 1 })).rejects.toMatchObject({
    slug: 'not-found',
  });
});

test('a change that never succeeds ends as stale', async () => {
  const load = async () => ({ version: 1 });
  expect(await outcome(changeCurrentVersion({ ifMatch: undefined, load, change: async () => undefined }))).toBe(
    'stale',
  );
});

test('an error of the change itself is thrown as it is, and the change is not made again', async () => {
  for (const ifMatch of [undefined, 1]) {
    let changes = 0;
    const change = async (): Promise<number> => {
      changes += 1;
      throw NotFound();
    };
    const changed = changeCurrentVersion({ ifMatch, load: async () => ({ version: 1 }), change });
    await expect(changed).rejects.toMatchObject({ slug: 'not-found' });
    expect(changes).toBe(1);
  }
});

test('a caller with a version who was overtaken gets what the change throws, or stale, after one attempt', async () => {
  let changes = 0;
  const load = async () => ({ version: 1 });
  const overtaken = StaleVersion('It was deleted meanwhile.');
  const throwing = async (): Promise<number> => {
    changes += 1;
    throw overtaken;
  };
  await expect(changeCurrentVersion({ ifMatch: 1, load, change: throwing })).rejects.toBe(overtaken);
  const nothing = async (): Promise<undefined> => void (changes += 1);
  await expect(changeCurrentVersion({ ifMatch: 1, load, change: nothing })).rejects.toMatchObject({
    message: 'The resource has changed since it was read',
  });
  expect(changes).toBe(2);
});

test('a change of any version is made a hundred times at most', async () => {
  let changes = 0;
  const change = async (): Promise<undefined> => void (changes += 1);
  await expect(
    changeCurrentVersion({ ifMatch: undefined, load: async () => ({ version: 1 }), change }),
  ).rejects.toMatchObject({ message: 'Other requests have changed it at the same time.' });
  expect(changes).toBe(100);
});
