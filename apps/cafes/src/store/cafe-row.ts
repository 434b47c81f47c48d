import type { Cafe, CafeStatus, FulfilmentType, KitchenCapacity } from '../domain/cafe.ts';
import { durationFromMinutes, minutesFromDuration } from '../domain/durations.ts';
import type { Prisma } from '../generated/prisma/client.ts';

type Row = Prisma.CafeGetPayload<object>;

/** Columns of other shapes are converted; all others are copied. The casts are safe: only this service writes the table. */
export const toCafe = ({
  cityKey: _,
  latitude,
  longitude,
  phone,
  leadMinutes,
  busyLeadMinutes,
  lastOrderBeforeMinutes,
  slotMinutes,
  ordersPerSlot,
  ...row
}: Row): Cafe => ({
  ...row,
  address: row.address as Cafe['address'],
  position: { latitude, longitude },
  ...(phone === null ? {} : { phone }),
  taxRates: row.taxRates as Cafe['taxRates'],
  fulfilmentTypes: row.fulfilmentTypes as FulfilmentType[],
  openingHours: row.openingHours as Cafe['openingHours'],
  leadTime: durationFromMinutes(leadMinutes),
  busyLeadTime: durationFromMinutes(busyLeadMinutes),
  lastOrderBefore: durationFromMinutes(lastOrderBeforeMinutes),
  kitchenCapacity: {
    slotLength: durationFromMinutes(slotMinutes) as KitchenCapacity['slotLength'],
    ordersPerSlot,
  },
  deliveryFee: { amount: row.deliveryFee, currency: row.currency },
  status: row.status as CafeStatus,
});

/** The inverse of {@link toCafe}. */
export const toCafeRow = ({
  position,
  phone,
  leadTime,
  busyLeadTime,
  lastOrderBefore,
  kitchenCapacity,
  ...cafe
}: Cafe): Prisma.CafeUncheckedCreateInput => ({
  ...cafe,
  cityKey: toCityKey(cafe.address.city),
  latitude: position.latitude,
  longitude: position.longitude,
  phone: phone ?? null,
  leadMinutes: minutesFromDuration(leadTime),
  busyLeadMinutes: minutesFromDuration(busyLeadTime),
  lastOrderBeforeMinutes: minutesFromDuration(lastOrderBefore),
  slotMinutes: minutesFromDuration(kitchenCapacity.slotLength),
  ordersPerSlot: kitchenCapacity.ordersPerSlot,
  deliveryFee: cafe.deliveryFee.amount,
});

/** The form in which cities are compared. */
export const toCityKey = (city: string): string => city.toLowerCase();
