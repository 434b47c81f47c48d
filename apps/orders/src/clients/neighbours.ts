import { CafesClient } from '@coffeemesh/cafes-client';
import { InventoryClient } from '@coffeemesh/inventory-client';
import { systemClock, type Clock } from '@coffeemesh/kernel';
import { KitchenClient } from '@coffeemesh/kitchen-client';
import { PaymentsClient } from '@coffeemesh/payments-client';
import { ProductsClient } from '@coffeemesh/products-client';
import { createNeighbour, type Faults, type Logger, type TokenSource } from '@coffeemesh/service-kit';

import type { KitchenPort, PaymentPort, StockPort } from '../domain/ports.ts';
import { createCafeCache, type CafeCache } from './cafes.ts';
import { createStock } from './inventory.ts';
import { createKitchen } from './kitchen.ts';
import { createMenuCache, type MenuCache } from './menus.ts';
import { createPayments } from './payments.ts';

/** Everybody whom this service asks. */
export type Upstreams = {
  readonly cafes: CafeCache;
  readonly menus: MenuCache;
  readonly stock: StockPort;
  readonly payments: PaymentPort;
  readonly kitchen: KitchenPort;
  close(): Promise<void>;
};

export type UpstreamSettings = {
  readonly CAFES_URL: string;
  readonly PRODUCTS_URL: string;
  readonly INVENTORY_URL: string;
  readonly PAYMENTS_URL: string;
  readonly KITCHEN_URL: string;
  readonly MENU_CACHE_MS: number;
};

/** How long each is waited for, in all. Payments waits for its provider itself. */
const deadlineMs = { cafes: 2_000, products: 2_000, inventory: 2_500, payments: 4_000, kitchen: 2_500 };

/**
 * @param tokens of the service's own; cafes and products are asked what is public
 * @param faults that the neighbours are to have on purpose
 */
export const createUpstreams = (
  settings: UpstreamSettings,
  tokens: TokenSource,
  log: Logger,
  { clock = systemClock, faults }: { readonly clock?: Clock; readonly faults?: Faults } = {},
): Upstreams => {
  const reach = (name: keyof typeof deadlineMs, origin: string, ownTokens?: TokenSource) => {
    const baseUrl = `${origin}/v1`;
    const asks = ownTokens === undefined ? {} : { tokens: ownTokens };
    const transport = createNeighbour({ name, baseUrl, deadlineMs: deadlineMs[name], log, faults, ...asks });
    return { baseUrl, transport };
  };
  const cafes = reach('cafes', settings.CAFES_URL);
  const products = reach('products', settings.PRODUCTS_URL);
  const inventory = reach('inventory', settings.INVENTORY_URL, tokens);
  const payments = reach('payments', settings.PAYMENTS_URL, tokens);
  const kitchen = reach('kitchen', settings.KITCHEN_URL, tokens);
  return {
    cafes: createCafeCache(new CafesClient(cafes), clock, settings.MENU_CACHE_MS),
    menus: createMenuCache(new ProductsClient(products), clock, settings.MENU_CACHE_MS),
    stock: createStock(new InventoryClient(inventory)),
    payments: createPayments(new PaymentsClient(payments)),
    kitchen: createKitchen(new KitchenClient(kitchen)),
    close: async () => {
      await Promise.all([cafes, products, inventory, payments, kitchen].map(({ transport }) => transport.close()));
    },
  };
};
