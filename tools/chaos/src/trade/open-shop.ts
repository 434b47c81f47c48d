import type { BasketItem } from '@coffeemesh/orders-client';
import type { Menu, MenuItem } from '@coffeemesh/products-client';
import { undiciTransport } from '@coffeemesh/orders-client/undici';
import { type Clients, clientsOf, createPerson, type Person, register } from './people.ts';
import { persistent, twice } from './persistent-transport.ts';
import type { Tally } from './tally.ts';

/** The cafe of the run: always open, in London. */
export const cafeId = '0190c0de-0000-7000-8000-00000000ca01';
/** The demo data's scarce product; there is one bag of it for each portion. */
const SCARCE = 'Panama Geisha';
const PLENTY = 1_000_000;

/** Where customers order: what can be had, and who is there. */
export type Shop = {
  readonly menu: readonly MenuItem[];
  readonly scarce: MenuItem;
  readonly customers: readonly Person[];
  readonly barista: Person;
  readonly courier: Person;
  /** @param repeats sends everything twice */
  as(person: Person, repeats: boolean): Clients;
  close(): Promise<void>;
};

/** @param bags how many of the scarce product come in beside what the cafe has */
export const openShop = async (url: string, tally: Tally, customers: number, bags: number): Promise<Shop> => {
  const baseUrl = `${url}/v1`;
  const pool = undiciTransport({ connections: 64 });
  const once = persistent(pool, tally);
  const doubled = twice(once, tally);
  const demo = (name: string): Person => createPerson(baseUrl, `${name}@coffeemesh.example`, once);
  const emails = Array.from({ length: customers }, (_, index) => `guest${index}@coffeemesh.example`);
  const manager = clientsOf(baseUrl, demo('manager'), once);
  const { data: menu } = await manager.products.getMenu({ path: { cafeId } });
  await liftCapacity(manager);
  await fillStock(manager, menu, bags);
  const scarce = menu.products.find(({ name }) => name === SCARCE);
  if (scarce === undefined) throw new Error(`${SCARCE} is not on the menu.`);
  return {
    menu: menu.products.filter((product) => product !== scarce && !product.soldOut),
    scarce,
    customers: await Promise.all(emails.map((email) => register(baseUrl, email, once))),
    barista: demo('barista'),
    courier: demo('courier'),
    as: (person, repeats) => clientsOf(baseUrl, person, repeats ? doubled : once),
    close: () => pool.close(),
  };
};

const liftCapacity = async ({ kitchen }: Clients): Promise<void> => {
  const body = { maxOpenSchedules: 100_000, maxWaitMinutes: 10_080, makeTimeSeconds: 1, parallelHands: 100 };
  await kitchen.replaceCapacity({ path: { cafeId }, body, ifMatch: '*' });
};

/** Plenty of everything but of what the scarce product is made of. */
const fillStock = async ({ inventory }: Clients, menu: Menu, bags: number): Promise<void> => {
  const scarce = menu.products.find(({ name }) => name === SCARCE);
  const { data: recipe } = await inventory.getRecipe({ path: { productId: scarce?.productId ?? '' } });
  const scarceItems = new Set(recipe.sizes.flatMap(({ lines }) => lines.map(({ itemId }) => itemId)));
  let cursor: string | undefined;
  do {
    const { data } = await inventory.listStockLevels({ query: { cafeId, limit: 100, cursor } });
    const lines = data.data.flatMap(({ itemId, unit }) => {
      const amount = scarceItems.has(itemId) ? bags : PLENTY;
      return amount === 0 ? [] : [{ itemId, quantity: { amount, unit } }];
    });
    const idempotencyKey = `fill-${cursor ?? 'first'}`.slice(0, 60);
    await inventory.restockItems({ body: { cafeId, lines }, idempotencyKey });
    cursor = data.page.nextCursor ?? undefined;
  } while (cursor !== undefined);
};

/** The product in its first size, with as many options as it takes at the least. */
export const itemOf = (product: MenuItem, quantity: number): BasketItem => ({
  productId: product.productId,
  size: product.sizes[0]?.code ?? '',
  options: product.modifierGroups.flatMap(({ minimum, options }) => options.slice(0, minimum).map(({ id }) => id)),
  quantity,
});
