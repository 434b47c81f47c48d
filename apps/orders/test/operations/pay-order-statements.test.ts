import { jest } from '@jest/globals';
import { Client } from 'pg';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** The statements that `work` sends to the database, by name or text. */
const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const query = jest.spyOn(Client.prototype, 'query');
  await work();
  const sent = query.mock.calls.map(([statement]: unknown[]) =>
    typeof statement === 'string' ? statement : (statement as { name: string }).name,
  );
  query.mockRestore();
  return sent;
};

/** The result of the reservation is a write of its own: a crash after it must not hide it. */
it('the result that decides about an order is stored together with it, in one statement', async () => {
  const { id } = await harness.place({});
  const sent = await statementsOf(() => harness.pay(id));
  const paid = 'saga-order changed history outbox receipt saved';
  expect(sent).toContain(paid);
  const writes = sent.slice(0, sent.indexOf(paid) + 1).filter((name) => /changed|written/.test(name));
  expect(writes).toEqual(['order changed begun', 'saga written', paid]);
});
