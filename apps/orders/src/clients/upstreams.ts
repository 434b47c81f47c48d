import { CafesClient } from '@coffeemesh/cafes-client';
import { injectRequestFaults, type FaultInjection } from '@coffeemesh/fault-injection';
import { createServiceClient, type TokenSource } from '@coffeemesh/http-client';
import { InventoryClient } from '@coffeemesh/inventory-client';
import type { Clock, Logger } from '@coffeemesh/kernel';
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
};

export type UpstreamOptions = {
  readonly config: {
    readonly CAFES_URL: string;
    readonly PRODUCTS_URL: string;
    readonly INVENTORY_URL: string;
    readonly PAYMENTS_URL: string;
    readonly KITCHEN_URL: string;
    readonly MENU_CACHE_MS: number;
  };
  /** Of this service. Cafes and products are called without a token, on their public operations. */
  readonly tokens: TokenSource;
  readonly clock: Clock;
  readonly log: Logger;
  readonly faults: FaultInjection;
  readonly onClose: (close: () => Promise<void>) => void;
};

export const createUpstreams = ({ config, tokens, clock, log, faults, onClose }: UpstreamOptions): Upstreams => {
  const intercept = injectRequestFaults(faults);
  const connect = (name: keyof typeof UPSTREAM_DEADLINE_MS, origin: string, authorised?: { tokens: TokenSource }) => {
    const baseUrl = `${origin}/v1`;
    const deadlineMs = UPSTREAM_DEADLINE_MS[name];
    const transport = createServiceClient({ name, baseUrl, deadlineMs, log, intercept, ...authorised });
    onClose(transport.close);
    return { baseUrl, transport };
  };
  const cafes = new CafesClient(connect('cafes', config.CAFES_URL));
  const products = new ProductsClient(connect('products', config.PRODUCTS_URL));
  return {
    cafes: createCafeCache(cafes, clock, config.MENU_CACHE_MS),
    menus: createMenuCache(products, clock, config.MENU_CACHE_MS),
    stock: createStock(new InventoryClient(connect('inventory', config.INVENTORY_URL, { tokens }))),
    payments: createPayments(new PaymentsClient(connect('payments', config.PAYMENTS_URL, { tokens }))),
    kitchen: createKitchen(new KitchenClient(connect('kitchen', config.KITCHEN_URL, { tokens }))),
  };
};
