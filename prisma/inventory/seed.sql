-- Demo stock: the items and recipes of the products in prisma/products/seed.sql, with ample stock at each of the three
-- demo cafes. Running it again changes nothing, and does not refill what was used.
--
-- One item is scarce, to show the sold-out state: the Panama Geisha (product …d01e, item …f01d). Each cafe has two bags.
-- An order of three is refused with `out-of-stock`; an order of both makes it sold out; a restock makes it available.
--
-- Ids: items start at …00000000f001. A stock level ends in f, the number of the cafe and that of the item:
-- …0000000f1002 is milk in London. Products and options are numbered as in the products' seed.
INSERT INTO inventory.item (id, name, name_key, kind, unit, created_at, updated_at, version)
SELECT ('0190c0de-0000-7000-8000-00000000' || code)::uuid, name, lower(name), kind, unit,
  '2026-01-05T09:00:00Z', '2026-01-05T09:00:00Z', 1
FROM (VALUES
  ('f001', 'Espresso beans', 'ingredient', 'g'), ('f002', 'Whole milk', 'ingredient', 'ml'),
  ('f003', 'Oat milk', 'ingredient', 'ml'), ('f004', 'Almond milk', 'ingredient', 'ml'),
  ('f005', 'Filter beans', 'ingredient', 'g'), ('f006', 'Vanilla syrup', 'ingredient', 'ml'),
  ('f007', 'Caramel syrup', 'ingredient', 'ml'), ('f008', 'Hazelnut syrup', 'ingredient', 'ml'),
  ('f009', 'Dark chocolate', 'ingredient', 'g'), ('f00a', 'Chai concentrate', 'ingredient', 'ml'),
  ('f00b', 'Matcha', 'ingredient', 'g'), ('f00c', 'English breakfast tea bag', 'ingredient', 'piece'),
  ('f00d', 'Earl Grey tea bag', 'ingredient', 'piece'), ('f00e', 'Cold brew', 'ingredient', 'ml'),
  ('f00f', 'Lemon juice', 'ingredient', 'ml'), ('f010', 'Sparkling water, 330 ml', 'goods', 'piece'),
  ('f011', 'Butter croissant', 'goods', 'piece'), ('f012', 'Pain au chocolat', 'goods', 'piece'),
  ('f013', 'Cinnamon bun', 'goods', 'piece'), ('f014', 'Cheese toastie', 'goods', 'piece'),
  ('f015', 'Carrot cake', 'goods', 'piece'), ('f016', 'Lemon drizzle cake', 'goods', 'piece'),
  ('f017', 'Chocolate brownie', 'goods', 'piece'), ('f018', 'Banana bread', 'goods', 'piece'),
  ('f019', 'House espresso, 250 g', 'goods', 'piece'), ('f01a', 'House espresso, 1 kg', 'goods', 'piece'),
  ('f01b', 'Guatemala Huehuetenango, 250 g', 'goods', 'piece'), ('f01c', 'Cup to keep', 'goods', 'piece'),
  ('f01d', 'Panama Geisha, 250 g', 'goods', 'piece'), ('f01e', 'Paper cup, 8 oz', 'packaging', 'piece'),
  ('f01f', 'Paper cup, 12 oz', 'packaging', 'piece'), ('f020', 'Cold cup, 16 oz', 'packaging', 'piece')
) AS demo (code, name, kind, unit)
ON CONFLICT DO NOTHING;

-- The recipe of each size, in the items' units. The amount of milk is the same for every kind of milk.
WITH portion (number, size, takes, milk) AS (VALUES
  (1, 'regular', '{"f001": 18, "f01e": 1}', 140), (1, 'large', '{"f001": 18, "f01f": 1}', 220),
  (2, 'single', '{"f001": 9}', 0), (2, 'double', '{"f001": 18}', 0),
  (3, 'double', '{"f001": 18, "f01e": 1}', 20),
  (4, 'regular', '{"f001": 18, "f01e": 1}', 60),
  (5, 'regular', '{"f001": 18, "f01e": 1}', 150), (5, 'large', '{"f001": 18, "f01f": 1}', 240),
  (6, 'regular', '{"f001": 18, "f01e": 1}', 180), (6, 'large', '{"f001": 18, "f01f": 1}', 280),
  (7, 'regular', '{"f001": 18, "f01e": 1}', 0), (7, 'large', '{"f001": 18, "f01f": 1}', 0),
  (8, 'regular', '{"f001": 18, "f009": 25, "f01e": 1}', 160), (8, 'large', '{"f001": 18, "f009": 35, "f01f": 1}', 250),
  (9, 'regular', '{"f005": 16, "f01e": 1}', 0), (9, 'large', '{"f005": 22, "f01f": 1}', 0),
  (10, 'regular', '{"f009": 35, "f01e": 1}', 190), (10, 'large', '{"f009": 45, "f01f": 1}', 290),
  (11, 'regular', '{"f00a": 60, "f01e": 1}', 150), (11, 'large', '{"f00a": 80, "f01f": 1}', 240),
  (12, 'regular', '{"f00b": 3, "f01e": 1}', 200), (12, 'large', '{"f00b": 4, "f01f": 1}', 300),
  (13, 'pot', '{"f00c": 1}', 0), (14, 'pot', '{"f00d": 1}', 0),
  (15, 'regular', '{"f001": 18, "f020": 1}', 200), (16, 'regular', '{"f00e": 250, "f020": 1}', 0),
  (17, 'regular', '{"f00b": 4, "f020": 1}', 220), (18, 'regular', '{"f00f": 50, "f010": 1, "f020": 1}', 0),
  (19, 'bottle', '{"f010": 1}', 0), (20, 'piece', '{"f011": 1}', 0), (21, 'piece', '{"f012": 1}', 0),
  (22, 'piece', '{"f013": 1}', 0), (23, 'piece', '{"f014": 1}', 0), (24, 'slice', '{"f015": 1}', 0),
  (25, 'slice', '{"f016": 1}', 0), (26, 'slice', '{"f017": 1}', 0), (27, 'slice', '{"f018": 1}', 0),
  (28, 'bag-250', '{"f019": 1}', 0), (28, 'bag-1000', '{"f01a": 1}', 0), (29, 'bag-250', '{"f01b": 1}', 0),
  (30, 'bag-250', '{"f01d": 1}', 0), (31, 'piece', '{"f01c": 1}', 0)
), milk (option, item) AS (VALUES ('e001', 'f002'), ('e002', 'f003'), ('e003', 'f004')
), addition (option, item, quantity, numbers) AS (VALUES
  ('e011', 'f006', 15, ARRAY[1, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 17]),
  ('e012', 'f007', 15, ARRAY[1, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 17]),
  ('e013', 'f008', 15, ARRAY[1, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 17]),
  ('e021', 'f001', 9, ARRAY[1, 4, 5, 6, 7, 8, 11, 15])
), line (number, size, option, item, quantity) AS (
  SELECT number, size, NULL, item, quantity::integer FROM portion, jsonb_each_text(takes::jsonb) AS each (item, quantity)
  UNION ALL
  SELECT number, size, option, item, milk.milk FROM portion AS milk CROSS JOIN milk AS kind WHERE milk.milk > 0
  UNION ALL
  SELECT number, NULL, option, item, quantity FROM addition, unnest(numbers) AS number
), made AS (
  INSERT INTO inventory.recipe (product_id, created_at, updated_at, version)
  SELECT DISTINCT ('0190c0de-0000-7000-8000-00000000d' || lpad(to_hex(number), 3, '0'))::uuid,
    '2026-01-05T09:00:00Z'::timestamptz, '2026-01-05T09:00:00Z'::timestamptz, 1
  FROM portion
  ON CONFLICT DO NOTHING RETURNING product_id
)
INSERT INTO inventory.recipe_line (product_id, size, option_id, item_id, quantity)
SELECT made.product_id, size,
  ('0190c0de-0000-7000-8000-' || lpad((number - 1)::text, 4, '0') || '0000' || option)::uuid,
  ('0190c0de-0000-7000-8000-00000000' || item)::uuid, quantity
FROM line JOIN made
  ON made.product_id = ('0190c0de-0000-7000-8000-00000000d' || lpad(to_hex(number), 3, '0'))::uuid
ORDER BY number, option NULLS FIRST, size, item;

-- 200 kg, 1000 l or 5000 pieces of every item but the Geisha, counted by the manager.
WITH made AS (
  INSERT INTO inventory.stock_level (id, cafe_id, item_id, on_hand, low_level, par_level, updated_at)
  SELECT ('0190c0de-0000-7000-8000-0000000f' || cafe || right(item.id::text, 3))::uuid,
    ('0190c0de-0000-7000-8000-00000000ca0' || cafe)::uuid, item.id, amount,
    CASE WHEN amount > 2 THEN amount / 50 ELSE 0 END, amount, '2026-01-05T09:00:00Z'
  FROM generate_series(1, 3) AS cafe, inventory.item AS item, LATERAL (
    SELECT CASE WHEN right(item.id::text, 4) = 'f01d' THEN 2 WHEN item.unit = 'g' THEN 200000
      WHEN item.unit = 'ml' THEN 1000000 ELSE 5000 END AS amount
  ) AS opening
  WHERE item.id BETWEEN '0190c0de-0000-7000-8000-00000000f001' AND '0190c0de-0000-7000-8000-00000000f020'
  ON CONFLICT DO NOTHING RETURNING *
)
INSERT INTO inventory.ledger_entry (movement_id, cafe_id, item_id, kind, change, on_hand, note, actor_id, created_at)
SELECT ('0190c0de-0000-7000-8000-00000000a00' || right(cafe_id::text, 1))::uuid, cafe_id, item_id, 'count', on_hand,
  on_hand, 'Opening stock', '0190c0de-0000-7000-8000-00000000ee05', updated_at
FROM made ORDER BY cafe_id, item_id;
