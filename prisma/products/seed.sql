-- A catalogue for demonstrations: 31 products in six categories, priced in pounds, dollars and yen, on the menus of the
-- three demo cafes. Running it again changes nothing.
--
-- Ids: products …00000000d001 to d01f, numbered as below. An option's id ends in its product's number less one (four
-- digits), 0000 and its code: whole milk (e001) in a flat white (1) is …00000000e001, in an espresso (2) it would be
-- …00010000e001. Groups are made the same way of bb01 and on. Recipes and stock are in prisma/inventory/seed.sql; there
-- also is what is scarce: the Panama Geisha (30), of which each cafe has two bags.
INSERT INTO products.category (id, name, name_key, description, position, created_at, updated_at, version)
SELECT ('0190c0de-0000-7000-8000-00000000' || code)::uuid, name, lower(name), description, position,
  '2026-01-05T09:00:00Z', '2026-01-05T09:00:00Z', 1
FROM (VALUES
  ('cc01', 'Coffee', 'Espresso drinks and filter coffee.', 10),
  ('cc02', 'Tea and chocolate', 'Hot, and without coffee.', 20),
  ('cc03', 'Cold drinks', 'On ice, or out of the fridge.', 30),
  ('cc04', 'Bakery', 'Baked this morning.', 40),
  ('cc05', 'Cakes', 'By the slice.', 50),
  ('cc06', 'To take home', 'Beans, and a cup that lasts.', 60)
) AS demo (code, name, description, position)
ON CONFLICT DO NOTHING;

WITH modifier_group (key, code, name, minimum, maximum) AS (VALUES
  ('milk', 'bb01', 'Milk', 1, 1),
  ('syrup', 'bb02', 'Syrup', 0, 2),
  ('shot', 'bb03', 'Extra shot', 0, 1),
  ('warm', 'bb04', 'Served', 0, 1),
  ('grind', 'bb05', 'Grind', 1, 1)
), choice (key, code, name, gbp, usd, jpy, is_default, allergens) AS (VALUES
  ('milk', 'e001', 'Whole milk', 0, 0, 0, TRUE, '["milk"]'),
  ('milk', 'e002', 'Oat milk', 50, 80, 70, FALSE, '["gluten"]'),
  ('milk', 'e003', 'Almond milk', 50, 80, 70, FALSE, '["nuts"]'),
  ('syrup', 'e011', 'Vanilla', 60, 75, 80, FALSE, '[]'),
  ('syrup', 'e012', 'Caramel', 60, 75, 80, FALSE, '[]'),
  ('syrup', 'e013', 'Hazelnut', 60, 75, 80, FALSE, '["nuts"]'),
  ('shot', 'e021', 'Extra shot', 80, 100, 100, FALSE, '[]'),
  ('warm', 'e031', 'Warmed up', 0, 0, 0, FALSE, '[]'),
  ('grind', 'e041', 'Whole beans', 0, 0, 0, TRUE, '[]'),
  ('grind', 'e042', 'Ground for espresso', 0, 0, 0, FALSE, '[]'),
  ('grind', 'e043', 'Ground for filter', 0, 0, 0, FALSE, '[]')
), demo (number, category, kind, name, description, sizes, modifiers, allergens, diets) AS (VALUES
  (1, 'cc01', 'beverage', 'Flat white', 'A double ristretto under velvety milk.',
    '[["regular", "Regular", 360, 475, 560], ["large", "Large", 410, 525, 640]]', '{milk,syrup,shot}', '{}', '{vegetarian}'),
  (2, 'cc01', 'beverage', 'Espresso', 'Short and strong.',
    '[["single", "Single", 240, 300, 350], ["double", "Double", 290, 375, 420]]', '{}', '{}', '{vegan,vegetarian}'),
  (3, 'cc01', 'beverage', 'Macchiato', 'An espresso with a spoonful of foam.',
    '[["double", "Double", 310, 400, 450]]', '{milk,syrup}', '{}', '{vegetarian}'),
  (4, 'cc01', 'beverage', 'Cortado', 'As much milk as coffee.',
    '[["regular", "Regular", 330, 425, 490]]', '{milk,syrup,shot}', '{}', '{vegetarian}'),
  (5, 'cc01', 'beverage', 'Cappuccino', 'Espresso, milk and a lot of foam.',
    '[["regular", "Regular", 370, 475, 560], ["large", "Large", 420, 550, 640]]', '{milk,syrup,shot}', '{}', '{vegetarian}'),
  (6, 'cc01', 'beverage', 'Latte', 'Espresso in a tall glass of milk.',
    '[["regular", "Regular", 380, 495, 580], ["large", "Large", 430, 565, 660]]', '{milk,syrup,shot}', '{}', '{vegetarian}'),
  (7, 'cc01', 'beverage', 'Americano', 'Espresso and hot water.',
    '[["regular", "Regular", 310, 395, 450], ["large", "Large", 350, 445, 510]]', '{syrup,shot}', '{}', '{vegan,vegetarian}'),
  (8, 'cc01', 'beverage', 'Mocha', 'A latte with dark chocolate.',
    '[["regular", "Regular", 420, 545, 640], ["large", "Large", 470, 615, 720]]', '{milk,syrup,shot}', '{}', '{vegetarian}'),
  (9, 'cc01', 'beverage', 'Filter coffee', 'A single origin that changes with the season.',
    '[["regular", "Regular", 300, 375, 430], ["large", "Large", 340, 425, 490]]', '{}', '{}', '{vegan,vegetarian}'),
  (10, 'cc02', 'beverage', 'Hot chocolate', 'Dark chocolate, melted into milk.',
    '[["regular", "Regular", 390, 495, 580], ["large", "Large", 440, 565, 660]]', '{milk,syrup}', '{}', '{vegetarian,decaffeinated}'),
  (11, 'cc02', 'beverage', 'Chai latte', 'Black tea with cardamom, ginger and cinnamon.',
    '[["regular", "Regular", 400, 525, 600], ["large", "Large", 450, 595, 680]]', '{milk,shot}', '{}', '{vegetarian}'),
  (12, 'cc02', 'beverage', 'Matcha latte', 'Whisked green tea and milk.',
    '[["regular", "Regular", 420, 575, 580], ["large", "Large", 470, 645, 660]]', '{milk,syrup}', '{}', '{vegetarian}'),
  (13, 'cc02', 'beverage', 'English breakfast tea', 'A pot of black tea.',
    '[["pot", "Pot", 280, 350, 420]]', '{}', '{}', '{vegan,vegetarian}'),
  (14, 'cc02', 'beverage', 'Earl Grey tea', 'A pot of black tea with bergamot.',
    '[["pot", "Pot", 280, 350, 420]]', '{}', '{}', '{vegan,vegetarian}'),
  (15, 'cc03', 'beverage', 'Iced latte', 'Espresso and cold milk on ice.',
    '[["regular", "Regular", 410, 545, 620]]', '{milk,syrup,shot}', '{}', '{vegetarian}'),
  (16, 'cc03', 'beverage', 'Cold brew', 'Steeped for eighteen hours.',
    '[["regular", "Regular", 390, 495, 580]]', '{syrup}', '{}', '{vegan,vegetarian}'),
  (17, 'cc03', 'beverage', 'Iced matcha latte', 'Green tea and cold milk on ice.',
    '[["regular", "Regular", 440, 595, 600]]', '{milk,syrup}', '{}', '{vegetarian}'),
  (18, 'cc03', 'beverage', 'Lemonade', 'Lemons, sugar, sparkling water.',
    '[["regular", "Regular", 350, 450, 520]]', '{}', '{}', '{vegan,vegetarian,decaffeinated}'),
  (19, 'cc03', 'goods', 'Sparkling water', 'A bottle of 330 ml.',
    '[["bottle", "Bottle", 220, 295, 280]]', '{}', '{}', '{vegan,vegetarian,decaffeinated}'),
  (20, 'cc04', 'food', 'Butter croissant', 'Twenty-seven layers.',
    '[["piece", "Piece", 280, 395, 380]]', '{warm}', '{gluten,milk,eggs}', '{vegetarian}'),
  (21, 'cc04', 'food', 'Pain au chocolat', 'With two sticks of dark chocolate.',
    '[["piece", "Piece", 310, 425, 420]]', '{warm}', '{gluten,milk,eggs,soya}', '{vegetarian}'),
  (22, 'cc04', 'food', 'Cinnamon bun', 'Soft, and not too sweet.',
    '[["piece", "Piece", 340, 450, 450]]', '{warm}', '{gluten,milk,eggs}', '{vegetarian}'),
  (23, 'cc04', 'food', 'Cheese toastie', 'Cheddar and mustard on sourdough.',
    '[["piece", "Piece", 620, 850, 880]]', '{}', '{gluten,milk,mustard}', '{vegetarian}'),
  (24, 'cc05', 'food', 'Carrot cake', 'With walnuts and cream cheese.',
    '[["slice", "Slice", 420, 575, 560]]', '{}', '{gluten,milk,eggs,nuts}', '{vegetarian}'),
  (25, 'cc05', 'food', 'Lemon drizzle cake', 'Sharp, and still moist.',
    '[["slice", "Slice", 390, 525, 520]]', '{}', '{gluten,milk,eggs}', '{vegetarian}'),
  (26, 'cc05', 'food', 'Chocolate brownie', 'Made with almonds instead of flour.',
    '[["slice", "Slice", 360, 495, 480]]', '{warm}', '{milk,eggs,nuts,soya}', '{vegetarian}'),
  (27, 'cc05', 'food', 'Banana bread', 'Without anything of an animal.',
    '[["slice", "Slice", 350, 475, 460]]', '{warm}', '{gluten}', '{vegan,vegetarian}'),
  (28, 'cc06', 'goods', 'House espresso', 'Chocolate, hazelnut, a little cherry.',
    '[["bag-250", "250 g", 950, 1495, 1600], ["bag-1000", "1 kg", 3200, 4900, 5400]]', '{grind}', '{}', '{vegan,vegetarian}'),
  (29, 'cc06', 'goods', 'Guatemala Huehuetenango', 'Red apple and caramel; for filter.',
    '[["bag-250", "250 g", 1150, 1795, 1900]]', '{grind}', '{}', '{vegan,vegetarian}'),
  (30, 'cc06', 'goods', 'Panama Geisha', 'Jasmine and peach; two bags for each cafe, and no more this year.',
    '[["bag-250", "250 g", 4800, 6500, 7800]]', '{grind}', '{}', '{vegan,vegetarian}'),
  (31, 'cc06', 'goods', 'Cup to keep', 'Cork and glass, for 340 ml.',
    '[["piece", "Piece", 1400, 1800, 2200]]', '{}', '{}', '{vegan}')
)
INSERT INTO products.product (
  id, category_id, kind, name, name_key, live_name_key, description, sizes, modifier_groups, allergens, diets,
  published, created_at, updated_at, version
)
SELECT
  ('0190c0de-0000-7000-8000-00000000d' || lpad(to_hex(number), 3, '0'))::uuid,
  ('0190c0de-0000-7000-8000-00000000' || category)::uuid,
  kind, name, lower(name), lower(name), description,
  (
    SELECT jsonb_agg(jsonb_build_object('code', size ->> 0, 'name', size ->> 1, 'prices', jsonb_build_array(
        jsonb_build_object('amount', size -> 2, 'currency', 'GBP'),
        jsonb_build_object('amount', size -> 3, 'currency', 'USD'),
        jsonb_build_object('amount', size -> 4, 'currency', 'JPY'))) ORDER BY position)
      FROM jsonb_array_elements(sizes::jsonb) WITH ORDINALITY AS each (size, position)
  ),
  (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', '0190c0de-0000-7000-8000-' || lpad((number - 1)::text, 4, '0') || '0000' || g.code,
        'name', g.name, 'minimum', g.minimum, 'maximum', g.maximum, 'options', (
          SELECT jsonb_agg(jsonb_build_object(
              'id', '0190c0de-0000-7000-8000-' || lpad((number - 1)::text, 4, '0') || '0000' || c.code,
              'name', c.name, 'isDefault', c.is_default, 'allergens', c.allergens::jsonb,
              'prices', jsonb_build_array(
                jsonb_build_object('amount', c.gbp, 'currency', 'GBP'),
                jsonb_build_object('amount', c.usd, 'currency', 'USD'),
                jsonb_build_object('amount', c.jpy, 'currency', 'JPY'))) ORDER BY c.code)
            FROM choice c WHERE c.key = g.key)) ORDER BY g.code), '[]')
      FROM modifier_group g WHERE g.key = ANY (modifiers::text[])
  ),
  allergens::text[], diets::text[], TRUE, '2026-01-05T09:00:00Z', '2026-01-05T09:00:00Z', 1
FROM demo
ON CONFLICT DO NOTHING;

INSERT INTO products.cafe (id, currency) VALUES
  ('0190c0de-0000-7000-8000-00000000ca01', 'GBP'),
  ('0190c0de-0000-7000-8000-00000000ca02', 'USD'),
  ('0190c0de-0000-7000-8000-00000000ca03', 'JPY')
ON CONFLICT DO NOTHING;

-- What a cafe does otherwise than the catalogue says: New York takes more for a flat white, Tokyo has no toaster.
INSERT INTO products.menu_product (cafe_id, product_id, available, size_prices, option_prices, updated_at, version) VALUES
  ('0190c0de-0000-7000-8000-00000000ca02', '0190c0de-0000-7000-8000-00000000d001', TRUE,
    '[{"size": "regular", "price": {"amount": 495, "currency": "USD"}}]', '[]', '2026-01-05T09:00:00Z', 1),
  ('0190c0de-0000-7000-8000-00000000ca03', '0190c0de-0000-7000-8000-00000000d017', FALSE, '[]', '[]',
    '2026-01-05T09:00:00Z', 1)
ON CONFLICT DO NOTHING;
