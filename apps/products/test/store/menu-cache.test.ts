import { fixedClock } from '@coffeemesh/testing';
import { createMenuCache, type LoadedMenu } from '../../src/store/menu-cache.ts';
import { noSharedCache, type SharedMenuCache } from '../../src/store/shared-menu-cache.ts';

const clock = fixedClock('2026-05-04T08:00:00.000Z');
const menu = (etag: string, menuVersion: string): LoadedMenu => ({
  menu: { menu: { cafeId: 'a', currency: 'GBP', categories: [], products: [] }, etag },
  menuVersion,
  expiresAt: new Date('2026-05-04T08:05:00.000Z'),
});

/** A cache, and the current menu version. */
const open = (shared: SharedMenuCache = noSharedCache) => {
  const state = { menuVersion: 'first' };
  return { state, cache: createMenuCache({ current: async () => state.menuVersion }, shared, clock) };
};

test('parallel readers that miss share one load', async () => {
  const { cache, state } = open();
  let loads = 0;
  const load = async () => menu(`load ${(loads += 1)}`, state.menuVersion);
  const results = await Promise.all([cache.read('a', load), cache.read('a', load), cache.read('b', load)]);
  expect(results.map(({ etag }) => etag)).toEqual(['load 1', 'load 1', 'load 2']);
  expect((await cache.read('a', load)).etag).toBe('load 1');
});

test('a load that began before a change is not used by later readers', async () => {
  const { cache, state } = open();
  const slow = Promise.withResolvers<LoadedMenu>();
  const early = cache.read('a', () => slow.promise);
  await Promise.resolve();
  state.menuVersion = 'second';
  const late = cache.read('a', async () => menu('new', 'second'));
  expect((await late).etag).toBe('new');
  slow.resolve(menu('old', 'first'));
  expect((await early).etag).toBe('old');
  expect((await cache.read('a', async () => menu('newest', 'second'))).etag).toBe('newest');
});

test('a menu that changes during its load is cached under the new version', async () => {
  const { cache, state } = open();
  const load = async () => menu('new', (state.menuVersion = 'second'));
  expect((await cache.read('a', load)).etag).toBe('new');
  expect((await cache.read('a', () => Promise.reject(new Error('loaded twice')))).etag).toBe('new');
});

test('a failed load is not cached and releases the load lock', async () => {
  const released: string[] = [];
  const { cache } = open({
    ...noSharedCache,
    releaseLoadLock: async (cafeId, menuVersion) => void released.push(`${cafeId} ${menuVersion}`),
  });
  await expect(cache.read('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(released).toEqual(['a first']);
  expect((await cache.read('a', async () => menu('up', 'first'))).etag).toBe('up');
});

test('without the load lock a reader waits for the shared entry, and loads when the wait is over', async () => {
  let reads = 0;
  const stored = open({
    ...noSharedCache,
    acquireLoadLock: async () => false,
    get: async () => (reads++ < 3 ? undefined : menu('stored', 'first')),
  });
  expect((await stored.cache.read('a', () => Promise.reject(new Error('not to be loaded')))).etag).toBe('stored');
  const never = open({ ...noSharedCache, acquireLoadLock: async () => false });
  expect((await never.cache.read('a', async () => menu('own', 'first'))).etag).toBe('own');
});

test('a shared entry with another version or past its expiry is not used', async () => {
  for (const wrong of [menu('old', 'before'), { ...menu('old', 'first'), expiresAt: clock.now() }]) {
    const { cache } = open({ ...noSharedCache, get: async () => wrong });
    expect((await cache.read('a', async () => menu('new', 'first'))).etag).toBe('new');
  }
});
