/** `@typescript-eslint/naming-convention`: PascalCase types, lowerCamel values. */

const values = { selector: 'default', format: ['camelCase'], leadingUnderscore: 'allow' };

/** What others have named: packages, wire formats, environment variables, columns. */
const namesOfOthers = [
  { selector: 'import', format: null },
  { selector: ['variable', 'parameter'], modifiers: ['destructured'], format: null },
  { selector: ['variable', 'parameter'], modifiers: ['unused'], format: null },
  { selector: ['objectLiteralProperty', 'objectLiteralMethod', 'typeProperty', 'typeMethod'], format: null },
];

const types = {
  selector: 'typeLike',
  format: ['PascalCase'],
  custom: { regex: '(Impl|Manager|Helper|Util|Utils)$', match: false },
};

/** A factory that is named like what it makes: a problem, a schema. PascalCase itself would allow `NOW`. */
const factories = {
  selector: 'variable',
  modifiers: ['const'],
  format: ['camelCase', 'PascalCase'],
  custom: { regex: '^[A-Z][A-Z0-9]+$', match: false },
};

export const namingConvention = ['error', values, factories, ...namesOfOthers, types];

/** Only `policy.ts` has constants in upper case: durations, limits, numbers of attempts. */
export const namingOfPolicy = [
  'error',
  values,
  { selector: 'variable', modifiers: ['const'], format: ['camelCase', 'UPPER_CASE'] },
  ...namesOfOthers,
  types,
];
