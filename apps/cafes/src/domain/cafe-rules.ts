import { at, rule, rules } from '@coffeemesh/kernel';
import type { Cafe, CafeSettings } from './cafe.ts';
import { minutesFromDuration } from './durations.ts';
import { openingHoursRules } from './opening-hours-rules.ts';
import { isTimeZone } from './wall-clock.ts';

export type CafeFacts = {
  settings: CafeSettings;
  /** The cafe before the change; undefined for a new one. */
  before?: Cafe;
};

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Rules for the settings of a cafe beyond their shape. */
export const cafeRules = rules<CafeFacts>(
  rule(
    'time-zone-exists',
    ({ settings: { timeZone } }) =>
      !isTimeZone(timeZone) && at('/timeZone', `The IANA time zone database has no ${timeZone}.`),
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
      at('/currency', `The currency of a cafe cannot change; it is ${before.currency}.`),
  ),
  rule(
    'fee-in-currency',
    ({ settings: { currency, deliveryFee } }) =>
      deliveryFee.currency !== currency &&
      at('/deliveryFee/currency', `The fee must be in the currency of the cafe, ${currency}.`),
  ),
  rule(
    'has-standard-rate',
    ({ settings: { taxRates } }) =>
      !taxRates.some(({ category }) => category === 'standard') &&
      at('/taxRates', 'The category standard needs a rate: it applies to all categories without one.'),
  ),
  rule('categories-once', ({ settings: { taxRates } }) =>
    taxRates.flatMap(({ category }, i) =>
      taxRates.slice(0, i).some((earlier) => earlier.category === category)
        ? [at(`/taxRates/${i}/category`, `The category ${category} has two rates.`)]
        : [],
    ),
  ),
  rule(
    'delivery-has-radius',
    ({ settings: { fulfilmentTypes, deliveryRadiusMetres } }) =>
      fulfilmentTypes.includes('delivery') &&
      deliveryRadiusMetres === 0 &&
      at('/deliveryRadiusMetres', 'A cafe that delivers needs a radius of more than 0 metres.'),
  ),
  rule(
    'busy-takes-longer',
    ({ settings: { leadTime, busyLeadTime } }) =>
      minutesFromDuration(busyLeadTime) < minutesFromDuration(leadTime) &&
      at('/busyLeadTime', 'busyLeadTime must not be shorter than leadTime.'),
  ),
  ...openingHoursRules,
);
