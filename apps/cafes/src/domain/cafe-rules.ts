import { at, rule, rules } from '@coffeemesh/kernel';

import type { Cafe, CafeSettings } from './cafe.ts';
import { minutesOf } from './durations.ts';
import { openingHoursRules } from './opening-hours-rules.ts';
import { isTimeZone } from './wall-clock.ts';

export type CafeFacts = {
  settings: CafeSettings;
  /** The cafe as it was; undefined for a new one. */
  before?: Cafe;
};

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** What has to hold of a cafe's settings, beyond their shape. */
export const cafeRules = rules<CafeFacts>(
  rule(
    'time-zone-exists',
    ({ settings: { timeZone } }) =>
      !isTimeZone(timeZone) && at('/timeZone', `The time zone database has no ${timeZone}.`),
  ),
  rule(
    'currency-exists',
    ({ settings: { currency } }) => !currencies.has(currency) && at('/currency', `ISO 4217 has no ${currency}.`),
  ),
  rule(
    'currency-stays',
    ({ settings: { currency }, before }) =>
      before !== undefined &&
      before.currency !== currency &&
      at('/currency', `Prices here are kept in ${before.currency}; another currency is another cafe.`),
  ),
  rule(
    'fee-in-currency',
    ({ settings: { currency, deliveryFee } }) =>
      deliveryFee.currency !== currency && at('/deliveryFee/currency', `Amounts here are in ${currency}.`),
  ),
  rule(
    'has-standard-rate',
    ({ settings: { taxRates } }) =>
      !taxRates.some(({ category }) => category === 'standard') &&
      at('/taxRates', 'The category standard needs a rate: it is for all that have none of their own.'),
  ),
  rule('categories-once', ({ settings: { taxRates } }) =>
    taxRates.flatMap(({ category }, i) =>
      taxRates.slice(0, i).some((earlier) => earlier.category === category)
        ? [at(`/taxRates/${i}/category`, `${category} has a rate already.`)]
        : [],
    ),
  ),
  rule(
    'delivery-has-radius',
    ({ settings: { fulfilmentTypes, deliveryRadiusMetres } }) =>
      fulfilmentTypes.includes('delivery') &&
      deliveryRadiusMetres === 0 &&
      at('/deliveryRadiusMetres', 'A cafe that delivers goes farther than its own door.'),
  ),
  rule(
    'busy-takes-longer',
    ({ settings: { leadTime, busyLeadTime } }) =>
      minutesOf(busyLeadTime) < minutesOf(leadTime) &&
      at('/busyLeadTime', 'Being busy does not make it faster: no less than leadTime.'),
  ),
  ...openingHoursRules,
);
