import type { BasketItem } from '@coffeemesh/orders-client';
import { undiciTransport } from '@coffeemesh/orders-client/undici';
import type { Menu, MenuItem } from '@coffeemesh/products-client';
import type { ClientMetrics } from './client-metrics.ts';
import { withRetries, withDuplicates } from './client-transports.ts';
import { type Clients, clientsOf, createPerson, type Person, register } from './people.ts';

/** The cafe of the run, in London; it is always open. */
export const cafeId = '0190c0de-0000-7000-8000-00000000ca01';
/** The scarce product of the demo data; one stock unit per portion. */
const scarceProductName = 'Panama Geisha';
const plentifulAmount = 1_000_000;

/** What the sessions share: the menu and the signed-in people. */
export type WorkloadContext = {
  readonly menu: readonly MenuItem[];
  readonly scarce: MenuItem;
  readonly customers: readonly Person[];
  readonly barista: Person;
  readonly courier: Person;
  /** @param duplicates sends every write twice in parallel */
  clientsFor(person: Person, duplicates: boolean): Clients;
  close(): Promise<void>;
};

/** @param scarceUnits how many units of the scarce product are added to the cafe's stock */
export const openWorkloadContext = async (
  url: string,
  metrics: ClientMetrics,
  customers: number,
  scarceUnits: number,
): Promise<WorkloadContext> => {
  const baseUrl = `${url}/v1`;
  const pool = undiciTransport({ connections: 64 });
  const retrying = withRetries(pool, metrics);
  const duplicating = withDuplicates(retrying, metrics);
  const demo = (name: string): Person => createPerson(baseUrl, `${name}@coffeemesh.example`, retrying);
  const emails = Array.from({ length: customers }, (_, index) => `guest${index}@coffeemesh.example`);
  const manager = clientsOf(baseUrl, demo('manager'), retrying);
  const { data: menu } = await manager.products.getMenu({ path: { cafeId } });
  await raiseKitchenCapacity(manager);
  await fillStock(manager, menu, scarceUnits);
  const scarce = menu.products.find(({ name }) => name === scarceProductName);
  if (scarce === undefined) throw new Error(`${scarceProductName} is not on the menu.`);
  return {
    menu: menu.products.filter((product) => product !== scarce && !product.soldOut),
    scarce,
    customers: await Promise.all(emails.map((email) => register(baseUrl, email, retrying))),
    barista: demo('barista'),
    courier: demo('courier'),
    clientsFor: (person, duplicates) => clientsOf(baseUrl, person, duplicates ? duplicating : retrying),
    close: () => pool.close(),
  };
};

const raiseKitchenCapacity = async ({ kitchen }: Clients): Promise<void> => {
  const body = { maxOpenSchedules: 100_000, maxWaitMinutes: 10_080, makeTimeSeconds: 1, parallelHands: 100 };
  await kitchen.replaceCapacity({ path: { cafeId }, body, ifMatch: '*' });
};

/** Restocks all items with a large amount, except the ingredients of the scarce product. */
const fillStock = async ({ inventory }: Clients, menu: Menu, scarceUnits: number): Promise<void> => {
  const scarce = menu.products.find(({ name }) => name === scarceProductName);
  const { data: recipe } = await inventory.getRecipe({ path: { productId: scarce?.productId ?? '' } });
  const scarceItems = new Set(recipe.sizes.flatMap(({ lines }) => lines.map(({ itemId }) => itemId)));
  let cursor: string | undefined;
  do {
    const { data } = await inventory.listStockLevels({ query: { cafeId, limit: 100, cursor } });
    const lines = data.data.flatMap(({ itemId, unit }) => {
      const amount = scarceItems.has(itemId) ? scarceUnits : plentifulAmount;
      return amount === 0 ? [] : [{ itemId, quantity: { amount, unit } }];
    });
    const idempotencyKey = `fill-${cursor ?? 'first'}`.slice(0, 60);
    await inventory.restockItems({ body: { cafeId, lines }, idempotencyKey });
    cursor = data.page.nextCursor ?? undefined;
  } while (cursor !== undefined);
};

/** The product in its first size with the minimum of options. */
export const itemOf = (product: MenuItem, quantity: number): BasketItem => ({
  productId: product.productId,
  size: product.sizes[0]?.code ?? '',
  options: product.modifierGroups.flatMap(({ minimum, options }) => options.slice(0, minimum).map(({ id }) => id)),
  quantity,
});
