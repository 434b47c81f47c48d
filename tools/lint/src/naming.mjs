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

/** A factory that is named like what it makes: a problem, a schema. */
const factories = { selector: 'variable', modifiers: ['const'], format: ['camelCase', 'PascalCase'] };

const naming = (...more) => ['error', values, ...more, factories, ...namesOfOthers, types];

const policy = { selector: 'variable', modifiers: ['const'], format: ['camelCase', 'UPPER_CASE'] };

/** Tests and tools have constants of their own; the limits of a service or library stand in its policy. */
const constants = { selector: 'variable', modifiers: ['const'], format: ['camelCase', 'PascalCase', 'UPPER_CASE'] };

export const namingConvention = naming();
export const namingOfTestsAndTools = naming(constants);
export const namingOfPolicy = naming(policy);
