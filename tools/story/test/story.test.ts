import { startOwnChain, type StoryChain } from '../src/chain.ts';
import { tellStories } from '../src/tell-stories.ts';

/** Over real processes: Postgres, every service and the gateway, each as in `npm start`. */
describe('the stories', () => {
  let chain: StoryChain;
  beforeAll(async () => {
    chain = await startOwnChain(() => undefined);
  }, 120_000);
  afterAll(() => chain?.stop(), 60_000);

  test('end as they should', async () => {
    const lines: string[] = [];
    const told = await tellStories(chain.url, (line) => lines.push(line));
    expect(told.map(({ fault }) => fault).filter(Boolean)).toEqual([]);
    expect(told).toHaveLength(4);
    const statuses = lines.slice(0, lines.indexOf('A card is declined')).map((line) => line.trim().split(/\s+/).at(-1));
    expect(
      statuses.filter((word) =>
        ['created', 'paid', 'progress', 'ready', 'dispatched', 'delivered'].includes(word ?? ''),
      ),
    ).toEqual(['created', 'paid', 'progress', 'ready', 'dispatched', 'delivered']);
  }, 120_000);
});
