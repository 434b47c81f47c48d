import fc from 'fast-check';
import { createDatabase } from '@coffeemesh/postgres';
import {
  act,
  testCafe,
  makeRecipe,
  makeStock,
  otherCafe,
  portions,
  reservationRequest,
  send,
  startHarness,
  type Harness,
} from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('the ledger is append-only', () => {
  it.each(['UPDATE ledger_entry SET change = 0', 'DELETE FROM ledger_entry', 'TRUNCATE ledger_entry'])(
    'refuses %s to the role of the service',
    async (text) => {
      await makeStock(harness, 10);
      await expect(harness.database.query({ text })).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('refuses an update to the owner of the table', async () => {
    await makeStock(harness, 10);
    await expect(harness.admin.query('UPDATE ledger_entry SET change = 0')).rejects.toThrow('only ever added to');
  });

  it('refuses a stock level with more reserved than on hand', async () => {
    await makeStock(harness, 10);
    const text = 'UPDATE stock_level SET reserved = on_hand + 1';
    await expect(harness.database.query({ text })).rejects.toMatchObject({ constraint: 'stock_level_figures' });
  });

  it('refuses a delete on another connection of the service', async () => {
    const own = createDatabase({ url: String(harness.database.pool.options.connectionString), name: 'other' });
    await expect(own.query({ text: 'DELETE FROM ledger_entry' })).rejects.toMatchObject({ code: '42501' });
    await own.close();
  });
});

type Action =
  | { do: 'restock' | 'waste' | 'count'; amount: number; cafe: number }
  | { do: 'transfer'; amount: number; from: number }
  | { do: 'reserve'; quantity: number; cafe: number }
  | { do: 'confirm' | 'release' | 'extend'; which: number };

const amount = fc.integer({ min: 1, max: 40 });
const cafe = fc.integer({ min: 0, max: 1 });
const which = fc.nat({ max: 20 });
const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom('restock', 'waste', 'count'), amount, cafe }),
    fc.record({ do: fc.constant('transfer'), amount, from: cafe }),
    fc.record({ do: fc.constant('reserve'), quantity: fc.integer({ min: 1, max: 5 }), cafe }),
    fc.record({ do: fc.constantFrom('confirm', 'release', 'extend'), which }),
  ),
  { minLength: 5, maxLength: 25 },
);
const cafes = [testCafe, otherCafe];

describe('parallel movements and reservations', () => {
  it('the ledger adds up to onHand, held lines add up to reserved, and no figure is negative', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        const cake = await makeStock(harness, 20, { unit: 'piece' });
        const productId = await makeRecipe(harness, { slice: [[cake, 3]] });
        const made: string[] = [];
        const runAction = async (action: Action): Promise<number> => {
          const line = (n: number) => [{ itemId: cake.id, quantity: { amount: n, unit: 'piece' } }];
          const post = async (path: string, body?: unknown) => (await send(harness, 'POST', path, { body })).statusCode;
          switch (action.do) {
            case 'restock':
              return post('/restocks', { cafeId: cafes[action.cafe], lines: line(action.amount) });
            case 'waste':
              return post('/wastes', { cafeId: cafes[action.cafe], reason: 'expired', lines: line(action.amount) });
            case 'count': {
              const lines = [{ itemId: cake.id, counted: { amount: action.amount, unit: 'piece' } }];
              return post('/counts', { cafeId: cafes[action.cafe], lines });
            }
            case 'transfer':
              return post('/transfers', {
                fromCafeId: cafes[action.from],
                toCafeId: cafes[1 - action.from],
                lines: line(action.amount),
              });
            case 'reserve': {
              const over = { cafeId: cafes[action.cafe] };
              const body = reservationRequest([portions(productId, action.quantity, 'slice')], over);
              const status = await post('/reservations', body);
              if (status === 201) made.push(body.reservationId);
              return status;
            }
            case 'extend':
            case 'confirm':
            case 'release': {
              const id = made[action.which % Math.max(made.length, 1)];
              if (id === undefined) return 0;
              return post(`/reservations/${id}/${action.do}`, action.do === 'extend' ? { expiresAt: null } : undefined);
            }
          }
        };
        for (let start = 0; start < list.length; start += 5) {
          const statuses = await Promise.all(list.slice(start, start + 5).map(runAction));
          expect(statuses.filter((status) => status >= 500)).toEqual([]);
          accepted += statuses.filter((status) => status >= 200 && status < 300).length;
        }
        const { rows } = await harness.admin.query(
          `SELECT s.on_hand, s.reserved,
             (SELECT coalesce(sum(e.change), 0)::int FROM ledger_entry e
              WHERE e.cafe_id = s.cafe_id AND e.item_id = s.item_id) AS entered,
             (SELECT e.on_hand FROM ledger_entry e WHERE e.cafe_id = s.cafe_id AND e.item_id = s.item_id
              ORDER BY e.sequence DESC LIMIT 1) AS last,
             (SELECT coalesce(sum(l.amount), 0)::int FROM reservation_line l
              JOIN reservation r ON r.id = l.reservation_id AND r.status = 'held'
              WHERE r.cafe_id = s.cafe_id AND l.item_id = s.item_id) AS held
           FROM stock_level s WHERE s.item_id = $1`,
          [cake.id],
        );
        for (const { on_hand: onHand, reserved, entered, last, held } of rows) {
          expect({ entered, last: last ?? 0, held }).toEqual({ entered: onHand, last: onHand, held: reserved });
          expect(reserved).toBeGreaterThanOrEqual(0);
          expect(reserved).toBeLessThanOrEqual(onHand);
        }
      }),
      { numRuns: Number(process.env['LEDGER_RUNS'] ?? 25) },
    );
    expect(accepted).toBeGreaterThan(25);
  }, 120_000);

  it('takes the stock once when a reservation is confirmed in parallel', async () => {
    const cake = await makeStock(harness, 5, { unit: 'piece' });
    const productId = await makeRecipe(harness, { slice: [[cake, 2]] });
    const body = reservationRequest([portions(productId, 1, 'slice')]);
    await send(harness, 'POST', '/reservations', { body });
    await Promise.all(Array.from({ length: 6 }, () => act(harness, { id: body.reservationId }, 'confirm')));
    const { rows } = await harness.admin.query('SELECT on_hand, reserved FROM stock_level WHERE item_id = $1', [
      cake.id,
    ]);
    expect(rows).toEqual([{ on_hand: 3, reserved: 0 }]);
  });
});
