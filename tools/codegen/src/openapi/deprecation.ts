import type { Place } from '../place.ts';
import type { ContractDeprecation } from './contract.ts';

/**
 * The response headers of an operation with `deprecated: true`. `x-deprecated-since` and `x-sunset` are days
 * (`2027-01-31`) or instants (`2027-01-31T12:00:00Z`). `Deprecation` must have a date (RFC 9745, 2.1); without
 * `x-deprecated-since` it is the epoch: it has been deprecated already.
 * @throws ContractError for what is no date, and for a sunset before the deprecation (RFC 9745, 4)
 */
export const deprecation = (operation: Place): ContractDeprecation | undefined => {
  const [since, sunset] = ['x-deprecated-since', 'x-sunset'].map((name) => operation.get(name));
  if (operation.get('deprecated')?.boolean() !== true) {
    const stray = since ?? sunset;
    if (stray) throw stray.error(`${stray.key} of an operation that is not deprecated`);
    return undefined;
  }
  const start = since === undefined ? 0 : instantOf(since);
  const end = sunset && instantOf(sunset);
  if (sunset && end !== undefined && end < start) throw sunset.error('x-sunset is before x-deprecated-since');
  return {
    deprecation: `@${Math.floor(start / 1000)}`,
    sunset: end === undefined ? undefined : new Date(end).toUTCString(),
  };
};

const instantOf = (place: Place): number => {
  const text = place.text();
  const value = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? Date.parse(text)
    : NaN;
  if (Number.isNaN(value)) throw place.error(`${place.key} ${text} is neither a date nor an instant of RFC 3339`);
  return value;
};
