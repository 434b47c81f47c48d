import { readFile } from 'node:fs/promises';
import { testDatabase, type TestDatabase } from '@coffeemesh/testing';

const seedOf = (service: string) => readFile(new URL(`../../../prisma/${service}/seed.sql`, import.meta.url), 'utf8');

describe('seed.sql', () => {
  let testBase: TestDatabase;
  const rows = async <Row extends object>(text: string): Promise<Row[]> => (await testBase.admin.query<Row>(text)).rows;

  beforeAll(async () => {
    testBase = await testDatabase('inventory', ['products']);
    for (const service of ['products', 'inventory', 'products', 'inventory'])
      await testBase.admin.query(await seedOf(service));
  });
  afterAll(() => testBase.close());

  it('has the same result when it runs again', async () => {
    const counts = `SELECT (SELECT count(*)::int FROM products.product) AS products,
      (SELECT count(*)::int FROM recipe) AS recipes, (SELECT count(*)::int FROM item) AS items,
      (SELECT count(*)::int FROM stock_level) AS levels, (SELECT count(*)::int FROM ledger_entry) AS entries`;
    expect(await rows(counts)).toEqual([{ products: 31, recipes: 31, items: 32, levels: 96, entries: 96 }]);
  });

  it('has a recipe for every size, and for no size or option outside the catalogue', async () => {
    const sizes = `SELECT p.id AS product, s ->> 'code' AS size FROM products.product p, jsonb_array_elements(p.sizes) s`;
    const options = `SELECT p.id AS product, o ->> 'id' AS option FROM products.product p,
      jsonb_array_elements(p.modifier_groups) g, jsonb_array_elements(g -> 'options') o`;
    const recipes = `SELECT product_id AS product, size FROM recipe_line`;
    expect(await rows(`${sizes} EXCEPT ${recipes} WHERE option_id IS NULL`)).toEqual([]);
    expect(await rows(`${recipes} WHERE size IS NOT NULL EXCEPT ${sizes}`)).toEqual([]);
    const ofOptions = 'SELECT product_id, option_id::text FROM recipe_line WHERE option_id IS NOT NULL';
    expect(await rows(`${ofOptions} EXCEPT ${options}`)).toEqual([]);
    const untracked = `SELECT DISTINCT o ->> 'name' AS name FROM products.product p,
      jsonb_array_elements(p.modifier_groups) g, jsonb_array_elements(g -> 'options') o
      WHERE NOT EXISTS (SELECT FROM recipe_line l WHERE l.product_id = p.id AND l.option_id::text = o ->> 'id') ORDER BY 1`;
    expect((await rows<{ name: string }>(untracked)).map(({ name }) => name)).toEqual([
      'Ground for espresso',
      'Ground for filter',
      'Warmed up',
      'Whole beans',
    ]);
  });

  it('takes the amount of milk of the size for each kind of milk', async () => {
    const large = await rows<{ name: string; quantity: number }>(
      `SELECT i.name, l.quantity FROM recipe_line l JOIN item i ON i.id = l.item_id
       WHERE l.product_id = '0190c0de-0000-7000-8000-00000000d001' AND l.size = 'large' ORDER BY i.name`,
    );
    expect(large.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['Almond milk', 220],
      ['Espresso beans', 18],
      ['Oat milk', 220],
      ['Paper cup, 12 oz', 1],
      ['Whole milk', 220],
    ]);
  });

  it('enters every stock level in the ledger, and has one scarce item', async () => {
    const wrong = `SELECT FROM stock_level s WHERE s.on_hand <>
      (SELECT sum(change) FROM ledger_entry e WHERE e.cafe_id = s.cafe_id AND e.item_id = s.item_id)`;
    expect(await rows(wrong)).toEqual([]);
    const scarce = `SELECT i.name, s.on_hand FROM stock_level s JOIN item i ON i.id = s.item_id WHERE s.on_hand < 1000`;
    expect(await rows(scarce)).toEqual(Array(3).fill({ name: 'Panama Geisha, 250 g', on_hand: 2 }));
  });
});
