import fc, { type Arbitrary } from 'fast-check';
import type { Keywords } from './keywords.ts';

/** Text that has broken something somewhere. */
const awkward = [
  ' ',
  '  leading and trailing  ',
  "Robert'); DROP TABLE order_item;--",
  '100%_\\',
  '%',
  '"',
  '<script>alert(1)</script>',
  '${7*7}',
  'null',
  'undefined',
  'NaN',
  '-0',
  '__proto__',
  'constructor',
  '\u202eright to left',
  'e\u0301',
  '👩‍👩‍👧',
  '🧋'.repeat(20),
  'ﬀ',
  'İ',
  '\ufeff',
  'línea\nnueva\ttabulada',
];

/** Strings of a schema: of its format, its pattern, its length; with a taste for the awkward ones among them. */
export const stringOf = (keywords: Keywords): Arbitrary<string> => {
  const { minLength = 0, maxLength = 60, pattern, format } = keywords;
  const isFit = fitness(Number(minLength), Number(maxLength), pattern as string | undefined);
  const fitting = (arbitrary: Arbitrary<string>) => arbitrary.filter(isFit);
  if (typeof format === 'string' && format in formats) return fitting(formats[format] as Arbitrary<string>);
  const chosen = awkward.filter(isFit);
  const limits = [Number(minLength), Number(maxLength)]
    .map((length) => 'a'.repeat(Math.min(length, 5_000)))
    .filter(isFit);
  const special = chosen.length + limits.length > 0 ? [fc.constantFrom(...chosen, ...limits)] : [];
  return fc.oneof({ arbitrary: fitting(plain(Number(minLength), Number(maxLength), pattern)), weight: 2 }, ...special);
};

const plain = (minLength: number, maxLength: number, pattern: unknown): Arbitrary<string> => {
  const lengths = { minLength, maxLength: Math.min(maxLength, minLength + 40) };
  const isOpen = typeof pattern !== 'string' || new RegExp(pattern, 'u').test('Crème brûlée & "co"');
  if (isOpen) return fc.string({ ...lengths, unit: 'grapheme' });
  return matching(pattern, minLength, maxLength);
};

/** `^[…]+$`: its quantifier says nothing of the length. */
const oneClass = /^\^(\[[^\]]+\])[+*]\$$/;

/** @throws where text of the pattern hardly ever has the length: to look for it would take for ever */
const matching = (pattern: string, minLength: number, maxLength: number): Arbitrary<string> => {
  const bounded = pattern.replace(oneClass, `^$1{${minLength},${Math.min(maxLength, minLength + 60)}}$`);
  const arbitrary = fc.stringMatching(new RegExp(bounded, 'u'), { maxLength });
  const isFit = fitness(minLength, maxLength, pattern);
  const fitting = fc.sample(arbitrary, { numRuns: 200, seed: 1 }).filter(isFit).length;
  if (fitting < 10) throw new Error(`No text of ${minLength} to ${maxLength} characters was made for ${pattern}`);
  return arbitrary;
};

/** JSON Schema counts code points. */
const fitness = (minLength: number, maxLength: number, pattern?: string) => {
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (text: string): boolean => {
    const length = [...text].length;
    return length >= minLength && length <= maxLength && (expression?.test(text) ?? true);
  };
};

const years = { min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true };
const instants = fc.date(years).map((date) => date.toISOString());
const offsets = fc.constantFrom('Z', '+00:00', '-00:00', '+05:30', '-11:00', '+14:00');

const formats: Readonly<Record<string, Arbitrary<string>>> = {
  uuid: fc.oneof(
    fc.uuid(),
    fc.uuid().map((text) => text.toUpperCase()),
    fc.constant('ffffffff-ffff-ffff-ffff-ffffffffffff'),
  ),
  'date-time': fc.tuple(instants, offsets).map(([instant, offset]) => instant.replace('Z', offset)),
  date: instants.map((instant) => instant.slice(0, 10)),
  time: fc.tuple(instants, offsets).map(([instant, offset]) => instant.slice(11).replace('Z', offset)),
  email: fc.emailAddress(),
  uri: fc.webUrl({ withQueryParameters: true }),
  'uri-reference': fc.webPath(),
  duration: fc.integer({ min: 0, max: 10_000 }).map((minutes) => `PT${minutes}M`),
};
