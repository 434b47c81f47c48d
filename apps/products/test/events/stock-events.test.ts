import { DuplicateEffect, type Receipt } from '@coffeemesh/kernel';
import { createLogger } from '@coffeemesh/service-kit';
import { testId } from '@coffeemesh/testing';
import { onStockBack } from '../../src/events/consumed/on-stock-back.ts';
import { onStockOut } from '../../src/events/consumed/on-stock-out.ts';
import { london, manager, startHarness, tokyo, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const milk = testId(0xf002);
const beans = testId(0xf001);
const receipt: Receipt = {
  write: async () => undefined,
  takeRow: () => ({ table: 'inbox_event', columns: {} }),
};

type Unavailable = {
  sizes?: { productId: string; size: string }[];
  options?: { productId: string; optionId: string }[];
};

const consume = (type: 'out' | 'back', itemId: string, { sizes = [], options = [] }: Unavailable, given = receipt) => {
  const data = {
    stockLevelId: testId(1),
    cafeId: london,
    itemId,
    itemName: 'Something',
    unit: 'ml' as const,
    available: 0,
    unavailableSizes: sizes,
    unavailableOptions: options,
    at: '2026-05-04T08:00:00.000Z',
  };
  const envelope = {
    specversion: '1.0' as const,
    id: testId(2),
    source: '/inventory',
    subject: testId(1),
    time: data.at,
    datacontenttype: 'application/json' as const,
  };
  const input = { receipt: given, log: createLogger('test', 'silent') };
  return type === 'out'
    ? onStockOut({ ...input, event: { ...envelope, type: 'inventory.stock-out.v1', data } }, products.deps)
    : onStockBack({ ...input, event: { ...envelope, type: 'inventory.stock-back.v1', data } }, products.deps);
};

const itemOn = async (cafeId: string, id: string) => {
  const { body } = await products.call('GET', `/menus/${cafeId}`);
  return body.products.find(({ productId }: { productId: string }) => productId === id);
};
const types = async () => (await products.takeEvents()).map(({ type }) => type);

test('unavailable sizes, options and products are sold out at the cafe, and on sale again when stock is back', async () => {
  const { id, modifierGroups } = await products.product();
  const [whole, oat] = modifierGroups[0].options;
  await itemOn(london, id);
  await products.takeEvents();

  await consume('out', milk, { options: [{ productId: id, optionId: whole.id }] });
  expect(await itemOn(london, id)).toMatchObject({
    soldOut: false,
    modifierGroups: [{ options: [{ soldOut: true }, { soldOut: false }] }],
  });
  expect(await types()).toEqual(['products.menu-changed.v1']);

  await consume('out', beans, { sizes: [{ productId: id, size: 'large' }] });
  expect(await itemOn(london, id)).toMatchObject({ soldOut: false, sizes: [{ soldOut: false }, { soldOut: true }] });
  await consume('out', beans, {
    sizes: [
      { productId: id, size: 'large' },
      { productId: id, size: 'regular' },
    ],
  });
  expect(await itemOn(london, id)).toMatchObject({ soldOut: true, soldOutReason: 'out-of-stock', soldOutUntil: null });
  expect(await itemOn(tokyo, id)).toMatchObject({ soldOut: false });
  expect(await types()).toEqual([
    'products.menu-changed.v1',
    'products.product-sold-out.v1',
    'products.menu-changed.v1',
  ]);

  await consume('back', beans, {});
  expect(await itemOn(london, id)).toMatchObject({
    soldOut: false,
    modifierGroups: [{ options: [{ id: whole.id, soldOut: true }, { id: oat.id }] }],
  });
  expect(await types()).toEqual(['products.product-back.v1', 'products.menu-changed.v1']);
  await consume('back', milk, {});
  expect(await itemOn(london, id)).toMatchObject({
    modifierGroups: [{ options: [{ soldOut: false }, { soldOut: false }] }],
  });
});

test('a product is sold out when a group has fewer options in stock than its minimum', async () => {
  const { id, modifierGroups } = await products.product();
  const options = modifierGroups[0].options.map((option: { id: string }) => ({ productId: id, optionId: option.id }));
  await consume('out', milk, { options });
  expect(await itemOn(london, id)).toMatchObject({ soldOut: true, soldOutReason: 'out-of-stock' });
});

test('a manual mark does not end when stock is back, and a stock-out does not end with a manual mark', async () => {
  const { id } = await products.product();
  const sizes = ['regular', 'large'].map((size) => ({ productId: id, size }));
  const soldOut = `/menus/${london}/products/${id}/sold-out`;
  await consume('out', beans, { sizes });
  await products.call('PUT', soldOut, { as: manager, body: { until: null } });
  await consume('back', beans, {});
  expect(await itemOn(london, id)).toMatchObject({ soldOut: true, soldOutReason: 'marked' });
  await consume('out', beans, { sizes });
  await products.takeEvents();
  await products.call('DELETE', soldOut, { as: manager });
  expect(await itemOn(london, id)).toMatchObject({ soldOut: true, soldOutReason: 'out-of-stock' });
  expect(await products.takeEvents()).toMatchObject([
    { type: 'products.product-sold-out.v1', data: { reason: 'out-of-stock' } },
  ]);
});

test('an event that was already applied has no effect', async () => {
  const { id } = await products.product();
  const done: Receipt = {
    ...receipt,
    write: async () => {
      throw new DuplicateEffect();
    },
  };
  await expect(consume('out', beans, { sizes: [{ productId: id, size: 'regular' }] }, done)).rejects.toThrow(
    DuplicateEffect,
  );
  expect(await itemOn(london, id)).toMatchObject({ sizes: [{ soldOut: false }, { soldOut: false }] });
});

test('an event with unknown products is applied and changes nothing', async () => {
  await consume('out', milk, { sizes: [{ productId: testId(404), size: 'regular' }] });
  expect((await products.call('GET', `/menus/${london}`)).status).toBe(200);
});
