import { createLogger } from '@coffeemesh/service-kit';
import { onProductDeleted } from '../../src/events/on-product-deleted.ts';
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
const hear = async (productId: string): Promise<number> => {
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

test('the recipe goes with its product, and what was sold out for want of stock no longer is', async () => {
  const cake = await makeStock(harness, 1, { unit: 'piece' });
  const productId = await makeRecipe(harness, { slice: [[cake, 1]] });
  await reserve(harness, [portions(productId, 1, 'slice')]);
  expect((await levelOf(harness, cake)).status).toBe('out');
  expect(await hear(productId)).toBe(1);
  expect((await send(harness, 'GET', `/recipes/${productId}`)).statusCode).toBe(404);
  expect(await typesOf(harness, cake)).toEqual(['back', 'out', 'back']);
});

test('a product without a recipe leaves nothing to do, and the receipt to the one who called', async () => {
  expect(await hear(newId())).toBe(0);
});
