import fc, { type Arbitrary } from 'fast-check';
import type { Keywords } from './keywords.ts';

/** Texts that often break software: SQL, HTML, Unicode and JavaScript edge cases. */
const edgeCases = [
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

/** Generates strings that are valid for a schema (format, pattern, length). About half of them are edge cases. */
export const stringOf = (keywords: Keywords): Arbitrary<string> => {
  const { minLength = 0, maxLength = 60, pattern, format } = keywords;
  const isFit = fitsConstraints(Number(minLength), Number(maxLength), pattern as string | undefined);
  const fitting = (arbitrary: Arbitrary<string>) => arbitrary.filter(isFit);
  if (typeof format === 'string' && format in formats) return fitting(formats[format] as Arbitrary<string>);
  const validEdgeCases = edgeCases.filter(isFit);
  const limits = [Number(minLength), Number(maxLength)]
    .map((length) => 'a'.repeat(Math.min(length, 5_000)))
    .filter(isFit);
  const special = [...validEdgeCases, ...limits];
  const specialTexts = special.length > 0 ? [fc.constantFrom(...special)] : [];
  return fc.oneof(
    { arbitrary: fitting(generatedText(Number(minLength), Number(maxLength), pattern)), weight: 2 },
    ...specialTexts,
  );
};

const generatedText = (minLength: number, maxLength: number, pattern: unknown): Arbitrary<string> => {
  const lengths = { minLength, maxLength: Math.min(maxLength, minLength + 40) };
  const isOpen = typeof pattern !== 'string' || new RegExp(pattern, 'u').test('Crème brûlée & "co"');
  if (isOpen) return fc.string({ ...lengths, unit: 'grapheme' });
  return matching(pattern, minLength, maxLength);
};

/** `^[…]+$`: a pattern that does not limit the length. */
const singleCharacterClass = /^\^(\[[^\]]+\])[+*]\$$/;

/** @throws Error if text that matches the pattern almost never has a valid length, because generating it would not end */
const matching = (pattern: string, minLength: number, maxLength: number): Arbitrary<string> => {
  const bounded = pattern.replace(singleCharacterClass, `^$1{${minLength},${Math.min(maxLength, minLength + 60)}}$`);
  const arbitrary = fc.stringMatching(new RegExp(bounded, 'u'), { maxLength });
  const isFit = fitsConstraints(minLength, maxLength, pattern);
  const fitting = fc.sample(arbitrary, { numRuns: 200, seed: 1 }).filter(isFit).length;
  if (fitting < 10)
    throw new Error(
      `Cannot generate text of ${minLength} to ${maxLength} characters for ${pattern}: simplify the pattern`,
    );
  return arbitrary;
};

/** Returns a check of length and pattern. JSON Schema counts code points. */
const fitsConstraints = (minLength: number, maxLength: number, pattern?: string) => {
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
