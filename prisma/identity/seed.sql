-- A person of each role for demonstrations. All have the password coffee-mesh-demo. The barista, the courier and the
-- manager work at all three demo cafes. Running it again changes nothing.
WITH demo (id, email, name, password_hash, role) AS (VALUES
  ('0190c0de-0000-7000-8000-00000000ee01'::uuid, 'customer@coffeemesh.example', 'Ada',
   '$argon2id$v=19$m=19456,t=2,p=1$UW3WO5xb77v53h8cvcyg4w$maQsOgHalV1e4XCvLsRObQuoi7Vm0DY73CA1QBOSaEo', NULL),
  ('0190c0de-0000-7000-8000-00000000ee02'::uuid, 'customer2@coffeemesh.example', 'Ben',
   '$argon2id$v=19$m=19456,t=2,p=1$2q04Kw71t+TJb7PsvnkHmA$qFxaJOf85cMOw1gLJWn8UcFmVl7GBaHO5L1RgRuaKa4', NULL),
  ('0190c0de-0000-7000-8000-00000000ee03'::uuid, 'barista@coffeemesh.example', 'Bo',
   '$argon2id$v=19$m=19456,t=2,p=1$6pAdPsOgKBT57A4shYvzFw$XFnRJu08ZI+WaIdcyK6o6GvPN3kY+z18pY88okjwAxg', 'barista'),
  ('0190c0de-0000-7000-8000-00000000ee04'::uuid, 'courier@coffeemesh.example', 'Cleo',
   '$argon2id$v=19$m=19456,t=2,p=1$K9+jSLQJg+PB+C3B8HQSEQ$Yh8KN/OhS+txx8rGF8z7fDnPxh30oplMIN4e4Mpc+w4', 'courier'),
  ('0190c0de-0000-7000-8000-00000000ee05'::uuid, 'manager@coffeemesh.example', 'Mia',
   '$argon2id$v=19$m=19456,t=2,p=1$dtFN8pmxRaFrgVNpp1RaeQ$3UmoppPaKr5ZjjIH6KN9prb2Jfntf1iCI9yk58shkcc', 'manager'),
  ('0190c0de-0000-7000-8000-00000000ee06'::uuid, 'admin@coffeemesh.example', 'Alex',
   '$argon2id$v=19$m=19456,t=2,p=1$bHGjeyH/EkskutnTKn5Y2A$xZU4FwMwXaxUcbr30x85MSDTW9cIENJ+QOc6j9qfkdw', 'administrator')
), made AS (
  INSERT INTO identity.person (id, email, name, password_hash, version, created_at, updated_at)
  SELECT id, email, name, password_hash, 1, '2026-01-05T09:00:00Z', '2026-01-05T09:00:00Z' FROM demo
  ON CONFLICT DO NOTHING
  RETURNING id
), places (role, cafe_id) AS (
  SELECT role, cafe_id::uuid
    FROM unnest(ARRAY['barista', 'courier', 'manager']) AS role,
         unnest(ARRAY['0190c0de-0000-7000-8000-00000000ca01', '0190c0de-0000-7000-8000-00000000ca02',
                      '0190c0de-0000-7000-8000-00000000ca03']) AS cafe_id
  UNION ALL
  SELECT 'administrator', NULL
)
INSERT INTO identity.role_grant (person_id, role, cafe_id)
SELECT id, role, cafe_id FROM made JOIN demo USING (id) JOIN places USING (role)
ORDER BY id, cafe_id;
