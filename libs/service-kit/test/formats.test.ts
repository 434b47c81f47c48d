import fc from 'fast-check';
import Type from 'typebox';
import { compileRequest } from '../src/contract/ajv.ts';

const isValid = (format: string) => compileRequest(Type.String({ format }));

test.each([
  ['date-time', '2026-05-04T08:15:30Z'],
  ['date-time', '2026-05-04T08:15:30.123456+05:30'],
  ['date-time', '2026-05-04t08:15:30z'],
  ['date-time', '2024-02-29T23:59:59-11:00'],
  ['date', '2024-02-29'],
  ['uuid', '0190c0de-0000-7000-8000-00000000ca01'],
  ['uuid', '0190C0DE-0000-7000-8000-00000000CA01'],
])('%s %j', (format, text) => {
  expect(isValid(format)(text)).toBe(true);
});

test.each([
  ['date-time', '2026-05-04 08:15:30Z'],
  ['date-time', '2026-05-04T08:15:30'],
  ['date-time', '2026-05-04'],
  ['date-time', '2026-06-30T23:59:60Z'],
  ['date-time', '2026-02-30T00:00:00Z'],
  ['date-time', '2026-05-04T25:00:00Z'],
  ['date-time', '0000-01-01T00:00:00Z'],
  ['date-time', '0001-01-01T00:00:00+01:00'],
  ['date-time', '9999-12-31T23:59:59-01:00'],
  ['date', '2026-02-29'],
  ['date', '0000-01-01'],
  ['date', '2026-2-1'],
  ['uuid', 'urn:uuid:0190c0de-0000-7000-8000-00000000ca01'],
  ['uuid', '0190c0de00007000800000000000ca01'],
  ['uuid', ''],
])('not a %s: %j', (format, text) => {
  expect(isValid(format)(text)).toBe(false);
});

test('every instant of these years is a date-time', () => {
  const years = { min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true };
  fc.assert(fc.property(fc.date(years), (instant) => isValid('date-time')(instant.toISOString())));
});
