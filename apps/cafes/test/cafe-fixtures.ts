import { newCafe, type Cafe, type CafeSettings } from '../src/domain/cafe.ts';
import { weekdays, type OpeningHours } from '../src/domain/opening-hours.ts';

/** The same windows every day: `daily('07:00–19:00')`. */
export const daily = (...windows: readonly string[]): OpeningHours => ({
  weekly: weekdays.flatMap((day) => windows.map((window) => ({ day, ...windowOf(window) }))),
  specialDays: [],
});

/** `windowOf('07:00–19:00')` */
export const windowOf = (text: string): { opens: string; closes: string } => {
  const [opens = '', closes = ''] = text.split('–');
  return { opens, closes };
};

/** Valid settings: a cafe in London, open from 07:00 to 19:00. */
export const cafeSettings = (changes: Partial<CafeSettings> = {}): CafeSettings => ({
  name: 'CoffeeMesh Soho',
  address: { line1: '12 Old Compton Street', city: 'London', postalCode: 'W1D 4TQ', country: 'GB' },
  position: { latitude: 51.5132, longitude: -0.1312 },
  phone: '+442079460123',
  timeZone: 'Europe/London',
  currency: 'GBP',
  pricesIncludeTax: true,
  taxRates: [
    { category: 'standard', basisPoints: 2000 },
    { category: 'food', basisPoints: 0 },
  ],
  fulfilmentTypes: ['pickup', 'delivery'],
  openingHours: daily('07:00–19:00'),
  leadTime: 'PT10M',
  busyLeadTime: 'PT25M',
  lastOrderBefore: 'PT15M',
  kitchenCapacity: { slotLength: 'PT15M', ordersPerSlot: 20 },
  deliveryFee: { amount: 299, currency: 'GBP' },
  deliveryRadiusMetres: 3000,
  ...changes,
});

export const sohoId = '0190c0de-0000-7000-8000-00000000ca01';

/** A valid cafe. `status` and `statusReason` set its status, the other properties its settings. */
export const cafeWith = ({
  status,
  statusReason,
  ...settings
}: Partial<CafeSettings> & Partial<Pick<Cafe, 'status' | 'statusReason'>> = {}): Cafe => ({
  ...newCafe(cafeSettings(settings), sohoId, new Date('2026-01-12T09:00:00.000Z')),
  ...(status === undefined ? {} : { status }),
  ...(statusReason === undefined ? {} : { statusReason }),
});
