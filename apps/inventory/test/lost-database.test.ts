import { injectPoolFaults, type InjectedFault } from '@coffeemesh/fault-injection';
import {
  as,
  figuresOf,
  makeRecipe,
  makeStock,
  newKey,
  portions,
  reservationRequest,
  send,
  startHarness,
  typesOf,
  type Harness,
} from './harness.ts';

/**
 * A reservation that causes events uses the database three times: it looks for the key, tries the statement by itself,
 * and runs it again within a transaction, with the events. Here the database goes away at the third. After a failure the
 * key is looked for again: the change may have been committed.
 */
const TRANSACTION = 3;
const USES_WITH_A_FAILURE = 4;

const noFault: InjectedFault = { delayMs: 0, isRefused: false, isLost: false };

let harness: Harness;
let uses = 0;
let faultInTransaction: Partial<InjectedFault> = {};
beforeAll(async () => {
  harness = await startHarness();
  injectPoolFaults(harness.database.pool, () => {
    uses += 1;
    return uses === TRANSACTION ? { ...noFault, ...faultInTransaction } : noFault;
  });
});
afterAll(() => harness.close());

const reserveAll = async () => {
  const cake = await makeStock(harness, 10, { unit: 'piece' });
  const items = [portions(await makeRecipe(harness, { slice: [[cake, 1]] }), 10, 'slice')];
  const sent = { who: as.orders, key: newKey(), body: reservationRequest(items) };
  return { cake, reserve: () => send(harness, 'POST', '/reservations', sent) };
};

describe('a reservation that takes the last piece, while the database goes away', () => {
  it('changes nothing if it goes between the two attempts, and is applied once when repeated', async () => {
    const { cake, reserve } = await reserveAll();
    [uses, faultInTransaction] = [0, { isRefused: true }];
    expect((await reserve()).statusCode).toBe(503);
    expect(uses).toBe(USES_WITH_A_FAILURE);
    expect(await figuresOf(harness, cake)).toEqual([10, 0]);
    expect(await typesOf(harness, cake)).toEqual(['back']);
    expect((await reserve()).statusCode).toBe(201);
    expect(await figuresOf(harness, cake)).toEqual([10, 10]);
    expect(await typesOf(harness, cake)).toEqual(['back', 'out']);
  });

  it('is applied once if the response to its commit is lost: the request gets the stored response', async () => {
    const { cake, reserve } = await reserveAll();
    [uses, faultInTransaction] = [0, { isLost: true }];
    const first = await reserve();
    expect(uses).toBe(USES_WITH_A_FAILURE);
    const repeated = await reserve();
    for (const response of [first, repeated])
      expect([response.statusCode, response.json<{ status: string }>().status]).toEqual([201, 'held']);
    expect(repeated.body).toBe(first.body);
    expect(await figuresOf(harness, cake)).toEqual([10, 10]);
    expect(await typesOf(harness, cake)).toEqual(['back', 'out']);
  });
});
