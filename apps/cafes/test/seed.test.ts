import { readFile } from 'node:fs/promises';
import { cafeRules } from '../src/domain/cafe-rules.ts';
import { settingsOf, type Cafe } from '../src/domain/cafe.ts';
import { startHarness, type Harness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const demoCafes = ['ca01', 'ca02', 'ca03'].map((end) => `0190c0de-0000-7000-8000-00000000${end}`);

describe('seed.sql', () => {
  it('inserts three valid cafes that are open at any hour, also when it runs twice', async () => {
    const seed = await readFile(new URL('../../../prisma/cafes/seed.sql', import.meta.url), 'utf8');
    await harness.admin.query(seed);
    await harness.admin.query(seed);
    const cafes = await Promise.all(
      demoCafes.map(async (id) => (await harness.app.inject(`/v1/cafes/${id}`)).json<Cafe>()),
    );
    expect(cafes.map(({ currency }) => currency)).toEqual(['GBP', 'USD', 'JPY']);
    for (const cafe of cafes) {
      expect(cafeRules.violations({ settings: settingsOf(cafe) })).toEqual([]);
      for (const at of ['2026-03-29T01:00:00Z', '2026-05-04T03:00:00Z', '2026-12-25T23:59:59Z'])
        expect((await harness.app.inject(`/v1/cafes/${cafe.id}/opening?at=${at}`)).json()).toMatchObject({
          open: true,
        });
    }
    expect((await harness.app.inject('/v1/cafes')).json().data).toHaveLength(3);
  });
});
