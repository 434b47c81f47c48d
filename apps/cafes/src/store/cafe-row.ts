import type { Cafe, CafeStatus, FulfilmentType, KitchenCapacity } from '../domain/cafe.ts';
import { durationOf, minutesOf } from '../domain/durations.ts';
import type { Prisma } from '../generated/prisma/client.ts';

type Row = Prisma.CafeGetPayload<object>;

/** A row as a cafe. JSON columns hold what this service has written itself, checked against its schema. */
export const cafeOf = (row: Row): Cafe => ({
  id: row.id,
  name: row.name,
  address: row.address as Cafe['address'],
  position: { latitude: row.latitude, longitude: row.longitude },
  ...(row.phone === null ? {} : { phone: row.phone }),
  timeZone: row.timeZone,
  currency: row.currency,
  pricesIncludeTax: row.pricesIncludeTax,
  taxRates: row.taxRates as Cafe['taxRates'],
  fulfilmentTypes: row.fulfilmentTypes as FulfilmentType[],
  openingHours: row.openingHours as Cafe['openingHours'],
  leadTime: durationOf(row.leadMinutes),
  busyLeadTime: durationOf(row.busyLeadMinutes),
  lastOrderBefore: durationOf(row.lastOrderBeforeMinutes),
  kitchenCapacity: {
    slotLength: durationOf(row.slotMinutes) as KitchenCapacity['slotLength'],
    ordersPerSlot: row.ordersPerSlot,
  },
  deliveryFee: { amount: row.deliveryFee, currency: row.currency },
  deliveryRadiusMetres: row.deliveryRadiusMetres,
  status: row.status as CafeStatus,
  statusReason: row.statusReason,
  version: row.version,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

/** A cafe as a row, every column of it. */
export const rowOf = (cafe: Cafe): Prisma.CafeUncheckedCreateInput => ({
  id: cafe.id,
  name: cafe.name,
  address: cafe.address,
  cityKey: cityKeyOf(cafe.address.city),
  latitude: cafe.position.latitude,
  longitude: cafe.position.longitude,
  phone: cafe.phone ?? null,
  timeZone: cafe.timeZone,
  currency: cafe.currency,
  pricesIncludeTax: cafe.pricesIncludeTax,
  taxRates: cafe.taxRates,
  fulfilmentTypes: cafe.fulfilmentTypes,
  openingHours: cafe.openingHours,
  leadMinutes: minutesOf(cafe.leadTime),
  busyLeadMinutes: minutesOf(cafe.busyLeadTime),
  lastOrderBeforeMinutes: minutesOf(cafe.lastOrderBefore),
  slotMinutes: minutesOf(cafe.kitchenCapacity.slotLength),
  ordersPerSlot: cafe.kitchenCapacity.ordersPerSlot,
  deliveryFee: cafe.deliveryFee.amount,
  deliveryRadiusMetres: cafe.deliveryRadiusMetres,
  status: cafe.status,
  statusReason: cafe.statusReason,
  version: cafe.version,
  createdAt: cafe.createdAt,
  updatedAt: cafe.updatedAt,
});

/** What cities are compared by. */
export const cityKeyOf = (city: string): string => city.toLowerCase();
