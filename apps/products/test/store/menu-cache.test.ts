import { fixedClock } from '@coffeemesh/testing';
import { createMenuCache, type LoadedMenu } from '../../src/store/menu-cache.ts';

const clock = fixedClock('2026-05-04T08:00:00.000Z');
const menu = (etag: string): LoadedMenu => ({
  shown: { menu: { cafeId: 'a', currency: 'GBP', categories: [], products: [] }, etag },
  freshUntil: new Date('2026-05-04T08:05:00.000Z'),
});

test('callers that find nothing share one load', async () => {
  const cache = createMenuCache(clock);
  let loads = 0;
  const load = async () => menu(`load ${(loads += 1)}`);
  const shown = await Promise.all([cache.read('a', load), cache.read('a', load), cache.read('b', load)]);
  expect(shown.map(({ etag }) => etag)).toEqual(['load 1', 'load 1', 'load 2']);
  expect((await cache.read('a', load)).etag).toBe('load 1');
});

test('a load that began before a drop is not shown to those who come after it', async () => {
  for (const drop of ['drop', 'dropAll'] as const) {
    const cache = createMenuCache(clock);
    const slow = Promise.withResolvers<LoadedMenu>();
    const early = cache.read('a', () => slow.promise);
    await cache[drop]('a');
    const late = cache.read('a', async () => menu('new'));
    slow.resolve(menu('old'));
    expect((await late).etag).toBe('new');
    expect((await early).etag).toBe('old');
    expect((await cache.read('a', async () => menu('newest'))).etag).toBe('new');
  }
});

test('a load that fails is not kept', async () => {
  const cache = createMenuCache(clock);
  await expect(cache.read('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect((await cache.read('a', async () => menu('up'))).etag).toBe('up');
});
