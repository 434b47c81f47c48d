import { CafesClient } from '@coffeemesh/cafes-client';
import { injectRequestFaults, noFaults, type FaultInjection } from '@coffeemesh/fault-injection';
import { createServiceClient, type TokenSource } from '@coffeemesh/http-client';
import { InventoryClient } from '@coffeemesh/inventory-client';
import { type Clock, type Logger, systemClock } from '@coffeemesh/kernel';
import { KitchenClient } from '@coffeemesh/kitchen-client';
import { PaymentsClient } from '@coffeemesh/payments-client';
import { ProductsClient } from '@coffeemesh/products-client';

import type { KitchenPort, PaymentPort, StockPort } from '../domain/ports.ts';
import { createCafes, type Cafes } from './cafes.ts';
import { createStock } from './inventory.ts';
import { createKitchen } from './kitchen.ts';
import { createMenus, type Menus } from './menus.ts';
import { createPayments } from './payments.ts';

/** Everybody whom this service asks. */
export type OrdersNeighbours = {
  readonly cafes: Cafes;
  readonly menus: Menus;
  readonly stock: StockPort;
  readonly payments: PaymentPort;
  readonly kitchen: KitchenPort;
  close(): Promise<void>;
};

export type NeighbourSettings = {
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
export const openNeighbours = (
  settings: NeighbourSettings,
  tokens: TokenSource,
  log: Logger,
  { clock = systemClock, faults = noFaults }: { readonly clock?: Clock; readonly faults?: FaultInjection } = {},
): OrdersNeighbours => {
  const reach = (name: keyof typeof deadlineMs, origin: string, ownTokens?: TokenSource) => {
    const baseUrl = `${origin}/v1`;
    const intercept = injectRequestFaults(faults);
    const asks = ownTokens === undefined ? {} : { tokens: ownTokens };
    const transport = createServiceClient({ name, baseUrl, deadlineMs: deadlineMs[name], log, intercept, ...asks });
    return { baseUrl, transport };
  };
  const cafes = reach('cafes', settings.CAFES_URL);
  const products = reach('products', settings.PRODUCTS_URL);
  const inventory = reach('inventory', settings.INVENTORY_URL, tokens);
  const payments = reach('payments', settings.PAYMENTS_URL, tokens);
  const kitchen = reach('kitchen', settings.KITCHEN_URL, tokens);
  return {
    cafes: createCafes(new CafesClient(cafes), clock, settings.MENU_CACHE_MS),
    menus: createMenus(new ProductsClient(products), clock, settings.MENU_CACHE_MS),
    stock: createStock(new InventoryClient(inventory)),
    payments: createPayments(new PaymentsClient(payments)),
    kitchen: createKitchen(new KitchenClient(kitchen)),
    close: async () => {
      await Promise.all([cafes, products, inventory, payments, kitchen].map(({ transport }) => transport.close()));
    },
  };
};
