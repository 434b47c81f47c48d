import { endSoldOutMarks } from '../../src/application/end-sold-out-marks.ts';
import { london, manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('removes ended marks and publishes product-back once', async () => {
  const [soon, later, never] = await Promise.all([products.product(), products.product(), products.product()]);
  const ends = [
    [soon.id, '2026-05-04T08:01:00.000Z'],
    [later.id, '2026-05-04T09:00:00.000Z'],
    [never.id, null],
  ] as const;
  for (const [id, until] of ends)
    await products.call('PUT', `/menus/${london}/products/${id}/sold-out`, { as: manager, body: { until } });
  await products.takeEvents();
  await endSoldOutMarks(products.deps);
  expect(await products.takeEvents()).toEqual([]);
  products.clock.advance(60_000);
  await Promise.all([endSoldOutMarks(products.deps), endSoldOutMarks(products.deps)]);
  expect(await products.takeEvents()).toMatchObject([{ type: 'products.product-back.v1', subject: soon.id }]);
  const { rows } = await products.admin.query('SELECT product_id FROM sold_out_mark ORDER BY product_id');
  expect(rows.map(({ product_id: id }) => id)).toEqual([later.id, never.id].sort());
});
