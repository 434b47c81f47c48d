import { createLogger } from '@coffeemesh/service-kit';
import { testId } from '@coffeemesh/testing';
import { onCafeCreated } from '../../src/events/consumed/on-cafe-created.ts';
import { startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('creates the menu of a new cafe in its currency and publishes menu-changed', async () => {
  const cafeId = testId(0xca09);
  const data = {
    cafeId,
    name: 'CoffeeMesh Osaka',
    timeZone: 'Asia/Tokyo',
    currency: 'JPY',
    fulfilmentTypes: ['pickup' as const],
    status: 'open' as const,
    version: 1,
    at: '2026-05-04T08:00:00.000Z',
  };
  const { id } = await products.product();
  await products.takeEvents();
  expect((await products.call('GET', `/menus/${cafeId}`)).status).toBe(404);
  const event = {
    specversion: '1.0' as const,
    id: testId(2),
    source: '/cafes',
    subject: cafeId,
    time: data.at,
    datacontenttype: 'application/json' as const,
    type: 'cafes.cafe-created.v1' as const,
    data,
  };
  const receipt = { write: async () => undefined, takeRow: () => ({ table: 'inbox_event' as const, columns: {} }) };
  await onCafeCreated({ event, receipt, log: createLogger('test', 'silent') }, products.deps);
  expect((await products.call('GET', `/menus/${cafeId}`)).body).toMatchObject({
    currency: 'JPY',
    products: [{ productId: id }],
  });
  expect(await products.takeEvents()).toMatchObject([{ type: 'products.menu-changed.v1', subject: cafeId }]);
});
