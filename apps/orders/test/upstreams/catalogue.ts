import type { Cafe, Opening } from '@coffeemesh/cafes-client';
import { NotFound } from '@coffeemesh/kernel';
import type { Menu, MenuItem } from '@coffeemesh/products-client';
import { ok } from '@coffeemesh/service-kit';
import { testId } from '@coffeemesh/testing';
import type { MenuProduct } from '../../src/domain/cafe.ts';
import { cafeId, cafeWith, cake, latte } from '../builders.ts';
import { serveUpstream } from './serve-upstream.ts';

/** A stub of cafes: one in London, open unless `closedUntil` is set. */
export const serveCafes = async () => {
  const state = { cafe: cafeData(), closedUntil: null as string | null };
  const assertKnown = (id: string) => {
    if (id !== cafeId) throw NotFound();
  };
  const server = await serveUpstream('cafes', {
    getCafe: async ({ params }: { params: { cafeId: string } }) => {
      assertKnown(params.cafeId);
      return ok(state.cafe, '"1"');
    },
    getOpening: async ({ params, query }: { params: { cafeId: string }; query: { at?: string } }) => {
      assertKnown(params.cafeId);
      return ok(openingData(state.closedUntil, new Date(query.at ?? Date.now()).toISOString()));
    },
  });
  return { ...server, state };
};

/** A stub of products: the menu of that cafe. */
export const serveProducts = async () => {
  const state = { products: [latte, cake] as readonly MenuProduct[] };
  const server = await serveUpstream('products', {
    getMenu: async ({ params }: { params: { cafeId: string } }) => {
      if (params.cafeId !== cafeId) throw NotFound();
      return ok(menuData(state.products), '"menu"');
    },
  });
  return { ...server, state };
};

const cafeData = (): Cafe => ({
  ...cafeWith(),
  taxRates: [...cafeWith().taxRates],
  fulfilmentTypes: [...cafeWith().fulfilmentTypes],
  name: 'CoffeeMesh Soho',
  address: { line1: '12 Old Compton Street', city: 'London', postalCode: 'W1D 4TQ', country: 'GB' },
  timeZone: 'Europe/London',
  openingHours: { weekly: [], specialDays: [] },
  leadTime: 'PT10M',
  busyLeadTime: 'PT30M',
  lastOrderBefore: 'PT15M',
  kitchenCapacity: { slotLength: 'PT15M', ordersPerSlot: 20 },
  status: 'open',
  statusReason: null,
  createdAt: '2026-01-12T09:00:00.000Z',
  updatedAt: '2026-01-12T09:00:00.000Z',
  version: 1,
});

const openingData = (closedUntil: string | null, at: string): Opening => {
  const isOpen = closedUntil === null || at >= closedUntil;
  return {
    cafeId,
    at,
    timeZone: 'Europe/London',
    open: isOpen,
    reason: isOpen ? null : 'outside-hours',
    cafeStatus: 'open',
    statusReason: null,
    opensAt: null,
    closesAt: null,
    lastOrderAt: null,
    opensNextAt: isOpen ? null : closedUntil,
    leadTime: 'PT10M',
    earliestReadyAt: null,
    fulfilmentTypes: ['pickup', 'dine-in', 'delivery'],
  };
};

const categoryId = testId(0xc001);

const menuData = (products: readonly MenuProduct[]): Menu => ({
  cafeId,
  currency: 'GBP',
  categories: [{ id: categoryId, name: 'All', description: null }],
  products: products.map(menuItem),
});

const menuItem = (product: MenuProduct): MenuItem => ({
  productId: product.productId,
  categoryId,
  kind: product.kind as MenuItem['kind'],
  name: product.name,
  description: null,
  pictureUrl: null,
  sizes: product.sizes.map((size) => ({ ...size, name: size.code })),
  modifierGroups: product.modifierGroups.map((group, i) => ({
    id: testId(0xf001 + i),
    name: group.name,
    minimum: group.minimum,
    maximum: group.maximum,
    options: group.options.map((option) => ({ ...option, allergens: [] })),
  })),
  allergens: [],
  diets: [],
  soldOut: product.soldOut,
  soldOutReason: product.soldOut ? 'marked' : null,
  soldOutUntil: null,
});
