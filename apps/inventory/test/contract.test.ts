import { contractSuite } from '@coffeemesh/contract-testing';
import { deadDatabase, testContext, testKit } from '@coffeemesh/contract-testing/kit';
import { createDeadLetters } from '@coffeemesh/messaging';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import { eventHandlers } from '../src/events/consumed/index.ts';
import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import {
  act,
  as,
  testCafe,
  levelOf,
  makeItem,
  makeRecipe,
  makeStock,
  newId,
  newKey,
  otherCafe,
  portions,
  reservationRequest,
  reserve,
  startHarness,
  type Harness,
} from './harness.ts';

const quantity = { amount: 1, unit: 'piece' };
const piece = { unit: 'piece', kind: 'goods' };
const line = (itemId: string, amount = 1) => ({ itemId, quantity: { amount, unit: 'piece' } });
const inCafe = async (harness: Harness, amount = 5) => (await makeStock(harness, amount, piece)).id;
const aProduct = async (harness: Harness, amount = 5) => {
  const item = await makeStock(harness, amount, piece);
  return { item, productId: await makeRecipe(harness, { regular: [[item, 1]] }) };
};
const held = async (harness: Harness) => {
  const { productId } = await aProduct(harness);
  return { params: { reservationId: (await reserve(harness, [portions(productId)])).id } };
};
const ended = async (harness: Harness, action: 'confirm' | 'release') => {
  const reservation = await held(harness);
  await act(harness, { id: reservation.params.reservationId }, action);
  return reservation;
};
const newItem = () => ({ name: `Item ${newKey()}`, kind: 'ingredient', unit: 'ml' });
const recipe = async (harness: Harness) => {
  const { id } = await makeItem(harness, piece);
  return { sizes: [{ size: 'regular', lines: [{ itemId: id, quantity }] }], options: [] };
};
const aRecipe = async (harness: Harness) => ({ params: { productId: (await aProduct(harness)).productId } });
const aLevel = async (harness: Harness) => {
  const item = await makeStock(harness, 5, piece);
  return { params: { stockLevelId: (await levelOf(harness, item)).id } };
};
const move = async (harness: Harness, amount: number) => ({
  cafeId: testCafe,
  lines: [line(await inCafe(harness), amount)],
});
const transfer = async (harness: Harness, amount: number) => ({
  fromCafeId: testCafe,
  toCafeId: otherCafe,
  lines: [line(await inCafe(harness), amount)],
});

contractSuite({
  document,
  operations,
  start: () => startHarness(),
  caller: () => as.administrator(),
  outage: () => {
    const database = deadDatabase('inventory');
    const deps = createDeps(testContext(database));
    return buildApp(
      testKit({
        receipts: createReceiptStore(database),
        deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps }),
      }),
      deps,
    );
  },
  scenarios: {
    listItems: {
      200: async (harness) => {
        await makeItem(harness);
        return { query: { kind: 'ingredient', search: 'milk', sort: '-createdAt', limit: 5 } };
      },
    },
    createItem: {
      201: () => ({ body: newItem() }),
      409: async (harness) => ({ body: { ...newItem(), name: (await makeItem(harness)).name.toUpperCase() } }),
    },
    getItem: { 200: async (harness) => ({ params: { itemId: (await makeItem(harness)).id } }) },
    replaceItem: {
      200: async (harness) => ({ params: { itemId: (await makeItem(harness)).id }, body: newItem() }),
      409: async (harness) => {
        const { name } = await makeItem(harness);
        return { params: { itemId: (await makeItem(harness)).id }, body: { ...newItem(), name } };
      },
      422: async (harness) => ({ params: { itemId: (await makeItem(harness)).id }, body: { ...newItem(), unit: 'g' } }),
    },
    deleteItem: {
      204: async (harness) => ({ params: { itemId: (await makeItem(harness)).id } }),
      409: async (harness) => ({ params: { itemId: await inCafe(harness) } }),
    },
    listRecipes: {
      200: async (harness) => {
        const { item } = await aProduct(harness);
        return { query: { itemId: item.id, limit: 5 } };
      },
    },
    createRecipe: {
      201: async (harness) => ({ body: { productId: newId(), ...(await recipe(harness)) } }),
      409: async (harness) => ({
        body: { productId: (await aProduct(harness)).productId, ...(await recipe(harness)) },
      }),
    },
    getRecipe: { 200: aRecipe },
    replaceRecipe: {
      200: async (harness) => ({ ...(await aRecipe(harness)), body: await recipe(harness) }),
      422: async (harness) => ({
        ...(await aRecipe(harness)),
        body: { sizes: [{ size: 'regular', lines: [{ itemId: newId(), quantity }] }] },
      }),
    },
    deleteRecipe: { 204: aRecipe },
    listStockLevels: {
      200: async (harness) => {
        await inCafe(harness);
        return { query: { cafeId: testCafe, status: 'ok', search: 'milk', limit: 5 } };
      },
    },
    getStockLevel: { 200: aLevel },
    updateStockLevel: {
      200: async (harness) => ({ ...(await aLevel(harness)), body: { lowLevel: 2, parLevel: 10 } }),
      403: async (harness) => ({
        ...(await aLevel(harness)),
        body: { lowLevel: 0 },
        authorization: await as.barista(),
      }),
      404: async (harness) => ({
        ...(await aLevel(harness)),
        body: { lowLevel: 0 },
        authorization: await as.otherManager(),
      }),
      422: async (harness) => ({ ...(await aLevel(harness)), body: { lowLevel: 2, parLevel: 1 } }),
    },
    restockItems: { 201: async (harness) => ({ body: { ...(await move(harness, 1)), note: 'Delivery note 7' } }) },
    wasteItems: {
      201: async (harness) => ({ body: { ...(await move(harness, 1)), reason: 'expired' } }),
      409: async (harness) => ({ body: { ...(await move(harness, 6)), reason: 'expired' } }),
    },
    countItems: {
      201: async (harness) => ({
        body: { cafeId: testCafe, lines: [{ itemId: await inCafe(harness), counted: quantity }] },
      }),
      409: async (harness) => {
        const { item, productId } = await aProduct(harness);
        await reserve(harness, [portions(productId, 3)]);
        return { body: { cafeId: testCafe, lines: [{ itemId: item.id, counted: quantity }] } };
      },
    },
    transferItems: {
      201: async (harness) => ({ body: await transfer(harness, 1) }),
      409: async (harness) => ({ body: await transfer(harness, 6) }),
    },
    listLedgerEntries: {
      200: async (harness) => {
        const itemId = await inCafe(harness);
        return { query: { cafeId: testCafe, itemId, kind: 'restock', since: '2026-01-01T00:00:00Z', limit: 5 } };
      },
    },
    listReservations: {
      200: async (harness) => {
        await held(harness);
        return { query: { cafeId: testCafe, status: 'held', limit: 5 } };
      },
    },
    createReservation: {
      201: async (harness) => ({ body: reservationRequest([portions((await aProduct(harness)).productId)]) }),
      409: async (harness) => ({ body: reservationRequest([portions((await aProduct(harness)).productId, 6)]) }),
    },
    getReservation: { 200: held },
    confirmReservation: { 200: held, 409: (harness) => ended(harness, 'release') },
    releaseReservation: { 200: held, 409: (harness) => ended(harness, 'confirm') },
    extendReservation: {
      200: async (harness) => ({ ...(await held(harness)), body: { expiresAt: null } }),
      409: async (harness) => ({ ...(await ended(harness, 'confirm')), body: { expiresAt: null } }),
    },
  },
});
