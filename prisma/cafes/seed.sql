-- Three demo cafes with three time zones, three currencies and three kinds of tax. They never close, so that orders can
-- be placed at any hour. A repeated run changes nothing.
INSERT INTO cafes.cafe (
  id, name, address, city_key, latitude, longitude, phone, time_zone, currency, prices_include_tax, tax_rates,
  fulfilment_types, opening_hours, lead_minutes, busy_lead_minutes, last_order_before_minutes, slot_minutes,
  orders_per_slot, delivery_fee, delivery_radius_metres, status, version, created_at, updated_at
)
SELECT
  id::uuid, name, address::jsonb, lower(address::jsonb ->> 'city'), latitude, longitude, phone, time_zone, currency,
  prices_include_tax, tax_rates::jsonb, ARRAY['pickup', 'dine-in', 'delivery'],
  jsonb_build_object('specialDays', '[]'::jsonb, 'weekly', (
    SELECT jsonb_agg(jsonb_build_object('day', day, 'opens', '00:00', 'closes', '24:00') ORDER BY position)
      FROM unnest(ARRAY['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
           WITH ORDINALITY AS week (day, position)
  )),
  lead_minutes, busy_lead_minutes, last_order_before_minutes, 15, orders_per_slot, delivery_fee, delivery_radius_metres,
  'open', 1, '2026-01-05T09:00:00Z', '2026-01-05T09:00:00Z'
FROM (VALUES
  (
    '0190c0de-0000-7000-8000-00000000ca01', 'CoffeeMesh Soho',
    '{"line1": "12 Old Compton Street", "city": "London", "postalCode": "W1D 4TQ", "country": "GB"}',
    51.5132, -0.1312, '+442079460123', 'Europe/London', 'GBP', TRUE,
    '[{"category": "standard", "basisPoints": 2000}, {"category": "beverage", "basisPoints": 2000}, {"category": "food", "basisPoints": 0}]',
    10, 25, 15, 20, 299, 4000
  ),
  (
    '0190c0de-0000-7000-8000-00000000ca02', 'CoffeeMesh SoHo',
    '{"line1": "118 Prince Street", "city": "New York", "region": "NY", "postalCode": "10012", "country": "US"}',
    40.725, -73.9996, '+12125550142', 'America/New_York', 'USD', FALSE,
    '[{"category": "standard", "basisPoints": 887.5}]',
    8, 20, 15, 30, 399, 3000
  ),
  (
    '0190c0de-0000-7000-8000-00000000ca03', 'CoffeeMesh Shibuya',
    '{"line1": "1-12-3 Dogenzaka", "line2": "Shibuya-ku", "city": "Tokyo", "postalCode": "150-0043", "country": "JP"}',
    35.6581, 139.6987, NULL, 'Asia/Tokyo', 'JPY', TRUE,
    '[{"category": "standard", "basisPoints": 1000}, {"category": "beverage", "basisPoints": 800}, {"category": "food", "basisPoints": 800}]',
    5, 15, 10, 40, 350, 2500
  )
) AS demo (
  id, name, address, latitude, longitude, phone, time_zone, currency, prices_include_tax, tax_rates,
  lead_minutes, busy_lead_minutes, last_order_before_minutes, orders_per_slot, delivery_fee, delivery_radius_metres
)
ON CONFLICT (id) DO NOTHING;
