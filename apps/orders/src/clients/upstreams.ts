import { CafesClient } from '@coffeemesh/cafes-client';
import type { FaultInjection } from '@coffeemesh/fault-injection';
import { createServiceClient, type TokenSource } from '@coffeemesh/http-client';
import { InventoryClient } from '@coffeemesh/inventory-client';
import { type Clock, type Logger, systemClock } from '@coffeemesh/kernel';
import { KitchenClient } from '@coffeemesh/kitchen-client';
import { PaymentsClient } from '@coffeemesh/payments-client';
import { ProductsClient } from '@coffeemesh/products-client';

import { UPSTREAM_DEADLINE_MS } from '../domain/policy.ts';
import type { KitchenPort, PaymentPort, StockPort } from '../domain/ports.ts';
import { createCafeCache, type CafeCache } from './cafes.ts';
import { createStock } from './inventory.ts';
import { createKitchen } from './kitchen.ts';
import { createMenuCache, type MenuCache } from './menus.ts';
import { createPayments } from './payments.ts';

/** Every service that orders calls. */
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

/**
 * @param tokens of this service; cafes and products are called without, on their public operations
 * @param faults injected into the calls
 */
export const createUpstreams = (
  settings: UpstreamSettings,
  tokens: TokenSource,
  log: Logger,
  { clock = systemClock, faults }: { readonly clock?: Clock; readonly faults?: FaultInjection } = {},
): Upstreams => {
  const connect = (name: keyof typeof UPSTREAM_DEADLINE_MS, origin: string, ownTokens?: TokenSource) => {
    const baseUrl = `${origin}/v1`;
    const authorised = ownTokens === undefined ? {} : { tokens: ownTokens };
    const deadlineMs = UPSTREAM_DEADLINE_MS[name];
    return { baseUrl, transport: createServiceClient({ name, baseUrl, deadlineMs, log, faults, ...authorised }) };
  };
  const cafes = connect('cafes', settings.CAFES_URL);
  const products = connect('products', settings.PRODUCTS_URL);
  const inventory = connect('inventory', settings.INVENTORY_URL, tokens);
  const payments = connect('payments', settings.PAYMENTS_URL, tokens);
  const kitchen = connect('kitchen', settings.KITCHEN_URL, tokens);
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
