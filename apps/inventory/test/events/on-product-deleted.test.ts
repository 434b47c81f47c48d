import { createLogger } from '@coffeemesh/service-kit';
import { onProductDeleted } from '../../src/events/consumed/on-product-deleted.ts';
import {
  levelOf,
  makeRecipe,
  makeStock,
  newId,
  portions,
  reserve,
  send,
  startHarness,
  typesOf,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** @returns how often the receipt was written */
const apply = async (productId: string): Promise<number> => {
  let written = 0;
  const at = '2026-05-04T08:15:30.000Z';
  const data = {
    productId,
    categoryId: newId(),
    kind: 'food' as const,
    name: 'Cake',
    published: false,
    version: 2,
    at,
  };
  await onProductDeleted(
    {
      event: {
        specversion: '1.0',
        id: newId(),
        source: '/products',
        type: 'products.product-deleted.v1',
        subject: productId,
        time: at,
        datacontenttype: 'application/json',
        data,
      },
      receipt: {
        write: async () => {
          written += 1;
        },
        takeRow: () => ({ table: 'inbox_event', columns: {} }),
      },
      log: createLogger('test', 'silent'),
    },
    harness.deps,
  );
  return written;
};

test('deletes the recipe of the product and publishes stock-back', async () => {
  const cake = await makeStock(harness, 1, { unit: 'piece' });
  const productId = await makeRecipe(harness, { slice: [[cake, 1]] });
  await reserve(harness, [portions(productId, 1, 'slice')]);
  expect((await levelOf(harness, cake)).status).toBe('out');
  expect(await apply(productId)).toBe(1);
  expect((await send(harness, 'GET', `/recipes/${productId}`)).statusCode).toBe(404);
  expect(await typesOf(harness, cake)).toEqual(['back', 'out', 'back']);
});

test('does nothing for a product without a recipe, and leaves the receipt to the caller', async () => {
  expect(await apply(newId())).toBe(0);
});
