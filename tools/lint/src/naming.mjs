/** `@typescript-eslint/naming-convention`: PascalCase types, lowerCamel values. */

const values = { selector: 'default', format: ['camelCase'], leadingUnderscore: 'allow' };

/** What others have named: packages, wire formats, environment variables, columns. */
const namesOfOthers = [
  { selector: 'import', format: null },
  { selector: 'variable', modifiers: ['destructured'], format: null },
  { selector: ['objectLiteralProperty', 'objectLiteralMethod', 'typeProperty'], format: null },
];

const types = {
  selector: 'typeLike',
  format: ['PascalCase'],
  custom: { regex: '(Impl|Manager|Helper|Util|Utils)$', match: false },
};

const naming = (...more) => ['error', values, ...namesOfOthers, types, ...more];

/** A problem is made by a function that is named like a class: `throw NotFound()`. */
const problems = { selector: 'variable', modifiers: ['const'], format: ['camelCase', 'PascalCase'] };
const policy = { selector: 'variable', modifiers: ['const'], format: ['camelCase', 'UPPER_CASE'] };

export const namingConvention = naming();
export const namingOfProblems = naming(problems);
export const namingOfPolicy = naming(policy);
