import { testId } from '@coffeemesh/testing';
import { capture, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const insert = (lines: [account: string, amount: number][], paymentId: string) => ({
  text: `INSERT INTO ledger_line (transaction_id, payment_id, cafe_id, account, currency, amount, booked_at)
    SELECT $1, $2, $1, account, 'GBP', amount, now() FROM unnest($3::text[], $4::bigint[]) AS line(account, amount)`,
  values: [testId(1), paymentId, lines.map(([account]) => account), lines.map(([, amount]) => amount)],
});

test('rejects a transaction whose lines do not sum to zero', async () => {
  const { id } = await capture(harness);
  await expect(
    harness.database.query(
      insert(
        [
          ['sales', -5],
          ['refunds', 4],
        ],
        id,
      ),
    ),
  ).rejects.toThrow('must sum to zero');
  await expect(harness.database.query(insert([['sales', -5]], id))).rejects.toThrow('must sum to zero');
  await expect(harness.database.query(insert([['sales', 0]], id))).rejects.toThrow('ledger_line_amount');
  await harness.database.query(
    insert(
      [
        ['sales', -5],
        ['refunds', 5],
      ],
      id,
    ),
  );
});

test.each([
  ['the service', () => harness.database.pool, /permission denied/],
  ['the superuser', () => harness.admin, /never changed/],
])('refuses updates and deletes by %s', async (_name, pool, refusal) => {
  await capture(harness);
  await expect(pool().query('UPDATE payments.ledger_line SET amount = amount + 1')).rejects.toThrow(refusal);
  await expect(pool().query('DELETE FROM payments.ledger_line')).rejects.toThrow(refusal);
  await expect(pool().query('TRUNCATE payments.ledger_line')).rejects.toThrow(refusal);
});

test('the database rejects a refund of more than the amount', async () => {
  const { id } = await capture(harness);
  await expect(harness.admin.query('UPDATE payment SET refunded = amount + 1 WHERE id = $1', [id])).rejects.toThrow(
    'payment_amounts',
  );
});
