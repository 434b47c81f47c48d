import { contractSuite } from '@coffeemesh/contract-testing';
import { deadDatabase, testKit } from '@coffeemesh/contract-testing/kit';
import { createDeadLetters } from '@coffeemesh/messaging';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import { eventHandlers } from '../src/events/consumed/index.ts';
import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import { flatWhite, london, manager, startHarness, type Harness } from './harness.ts';

const administrator = {
  ...manager,
  roles: [{ role: 'administrator' as const }],
  scopes: [...(manager.scopes ?? []), 'operations:read', 'operations:write'],
};

const aCategory = async (products: Harness) => ({ params: { categoryId: await products.category() } });
const aProduct = async (products: Harness, changes: object = {}) => ({
  params: { productId: (await products.product(changes)).id as string },
});
const onMenu = async (products: Harness) => {
  const { params } = await aProduct(products);
  return { params: { ...params, cafeId: london } };
};
let count = 0;
const another = (name: string) => `${name} ${(count += 1)}`;
const aDraft = async (products: Harness, changes: object = {}) => ({
  ...flatWhite(await products.category()),
  name: another('Draft'),
  ...changes,
});
const taken = async (products: Harness) => (await products.product()).name as string;
const noSizes = { sizes: [{ code: 'one', name: 'One', prices: [{ amount: 1, currency: 'USD' }] }] };

contractSuite({
  // Products are large, so fewer runs.
  runs: 20,
  document,
  operations,
  start: startHarness,
  caller: () => bearerFor(administrator),
  outage: () => {
    const database = deadDatabase('products');
    const deps = createDeps({ database });
    return buildApp(
      testKit({
        receipts: createReceiptStore(database),
        deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps }),
      }),
      deps,
    );
  },
  scenarios: {
    createCategory: { 201: () => ({ body: { name: another('Heading') } }) },
    getCategory: { 200: aCategory },
    replaceCategory: {
      200: async (products) => ({ ...(await aCategory(products)), body: { name: another('Renamed') } }),
      409: async (products) => {
        const name = another('Taken');
        await products.category(name);
        return { ...(await aCategory(products)), body: { name } };
      },
    },
    deleteCategory: {
      204: aCategory,
      409: async (products) => ({ params: { categoryId: (await products.product()).categoryId } }),
    },
    createProduct: {
      201: async (products) => ({ body: await aDraft(products) }),
      422: async (products) => ({ body: await aDraft(products, noSizes) }),
    },
    getProduct: { 200: aProduct },
    replaceProduct: {
      200: async (products) => ({ ...(await aProduct(products)), body: await aDraft(products) }),
      409: async (products) => ({
        ...(await aProduct(products)),
        body: await aDraft(products, { name: await taken(products) }),
      }),
      422: async (products) => ({ ...(await aProduct(products)), body: await aDraft(products, noSizes) }),
    },
    updateProduct: {
      200: async (products) => ({ ...(await aProduct(products)), body: { description: 'Another one.' } }),
      409: async (products) => ({ ...(await aProduct(products)), body: { name: await taken(products) } }),
      422: async (products) => ({ ...(await aProduct(products)), body: noSizes }),
    },
    deleteProduct: { 204: (products) => aProduct(products, { published: false }), 409: aProduct },
    getCatalogueProduct: { 200: aProduct },
    getMenu: { 200: () => ({ params: { cafeId: london } }) },
    getMenuProduct: { 200: onMenu },
    replaceMenuProduct: {
      200: async (products) => ({ ...(await onMenu(products)), body: { available: true } }),
      422: async (products) => ({
        ...(await onMenu(products)),
        body: { available: true, sizePrices: [{ size: 'huge', price: { amount: 1, currency: 'GBP' } }] },
      }),
    },
    resetMenuProduct: { 204: onMenu },
    markSoldOut: {
      200: async (products) => ({ ...(await onMenu(products)), body: { until: null } }),
      422: async (products) => ({ ...(await onMenu(products)), body: { until: '2020-01-01T00:00:00.000Z' } }),
    },
    clearSoldOut: { 204: onMenu },
  },
});
