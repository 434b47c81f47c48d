import { fixedClock } from '@coffeemesh/testing';
import { createMenuCache, type LoadedMenu } from '../../src/store/menu-cache.ts';
import { noSharedCache, type SharedMenuCache } from '../../src/store/shared-menu-cache.ts';

const clock = fixedClock('2026-05-04T08:00:00.000Z');
const menu = (etag: string, edition: string): LoadedMenu => ({
  menu: { menu: { cafeId: 'a', currency: 'GBP', categories: [], products: [] }, etag },
  menuVersion: edition,
  expiresAt: new Date('2026-05-04T08:05:00.000Z'),
});

/** A cache, and the edition that everything is in. */
const open = (shelf: SharedMenuCache = noSharedCache) => {
  const state = { edition: 'first' };
  return { state, cache: createMenuCache({ current: async () => state.edition }, shelf, clock) };
};

test('callers that find nothing share one load', async () => {
  const { cache, state } = open();
  let loads = 0;
  const load = async () => menu(`load ${(loads += 1)}`, state.edition);
  const shown = await Promise.all([cache.read('a', load), cache.read('a', load), cache.read('b', load)]);
  expect(shown.map(({ etag }) => etag)).toEqual(['load 1', 'load 1', 'load 2']);
  expect((await cache.read('a', load)).etag).toBe('load 1');
});

test('a load that began before a change is not shown to those who come after it', async () => {
  const { cache, state } = open();
  const slow = Promise.withResolvers<LoadedMenu>();
  const early = cache.read('a', () => slow.promise);
  await Promise.resolve();
  state.edition = 'second';
  const late = cache.read('a', async () => menu('new', 'second'));
  expect((await late).etag).toBe('new');
  slow.resolve(menu('old', 'first'));
  expect((await early).etag).toBe('old');
  expect((await cache.read('a', async () => menu('newest', 'second'))).etag).toBe('newest');
});

test('what a load finds changed meanwhile is kept as what it is', async () => {
  const { cache, state } = open();
  const load = async () => menu('new', (state.edition = 'second'));
  expect((await cache.read('a', load)).etag).toBe('new');
  expect((await cache.read('a', () => Promise.reject(new Error('loaded twice')))).etag).toBe('new');
});

test('a load that fails is not kept, and lets others load', async () => {
  const released: string[] = [];
  const { cache } = open({
    ...noSharedCache,
    releaseLoadLock: async (cafeId, edition) => void released.push(`${cafeId} ${edition}`),
  });
  await expect(cache.read('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(released).toEqual(['a first']);
  expect((await cache.read('a', async () => menu('up', 'first'))).etag).toBe('up');
});

test('who comes second waits for what the first puts on the shelf; when it takes too long, he loads', async () => {
  let looked = 0;
  const laid = open({
    ...noSharedCache,
    acquireLoadLock: async () => false,
    get: async () => (looked++ < 3 ? undefined : menu('laid', 'first')),
  });
  expect((await laid.cache.read('a', () => Promise.reject(new Error('not to be loaded')))).etag).toBe('laid');
  const never = open({ ...noSharedCache, acquireLoadLock: async () => false });
  expect((await never.cache.read('a', async () => menu('own', 'first'))).etag).toBe('own');
});

test('what lies on the shelf under the wrong edition, or for too long, is not shown', async () => {
  for (const wrong of [menu('old', 'before'), { ...menu('old', 'first'), freshUntil: clock.now() }]) {
    const { cache } = open({ ...noSharedCache, get: async () => wrong });
    expect((await cache.read('a', async () => menu('new', 'first'))).etag).toBe('new');
  }
});
