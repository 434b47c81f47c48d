import type { ContractOperation } from '@coffeemesh/codegen';
import { capitalised } from '../names.ts';

/** The guard of an operation that needs a token: `brewPot` → `assertCanBrewPot`. Undefined for a public operation. */
export const guardOf = ({ id, access }: ContractOperation): string | undefined =>
  access === 'public' ? undefined : `assertCan${capitalised(id)}`;

/**
 * `domain/access.ts` and its test: a guard for each operation that needs a token. Nobody but administrators passes until
 * the service has rules of its own. Nothing for a service whose operations are all public.
 */
export const accessFiles = (operations: readonly ContractOperation[]): Record<string, string> => {
  const guards = operations.map(guardOf).filter((guard) => guard !== undefined);
  if (guards.length === 0) return {};
  return { 'src/domain/access.ts': accessFile(guards), 'test/domain/access.test.ts': accessTest(guards) };
};

const accessFile = (guards: readonly string[]): string => `
import { Forbidden, isAdministrator, type Caller } from '@coffeemesh/kernel';

${guards
  .map(
    (guard) => `
/** To be refined: who else may do this. @throws Forbidden (403) unless the caller is an administrator */
export const ${guard} = (caller: Caller): void => {
  if (!isAdministrator(caller)) throw Forbidden();
};
`,
  )
  .join('')}`;

const accessTest = (guards: readonly string[]): string => `
import { Forbidden, type Caller } from '@coffeemesh/kernel';
import { ${guards.toSorted().join(', ')} } from '../../src/domain/access.ts';

const caller = (kind: Caller['kind'], roles: Caller['roles'] = []): Caller => ({
  id: '0190c0de-0000-7000-8000-00000000ee06',
  kind,
  roles,
  scopes: new Set(),
});
const administrator = caller('staff', [{ role: 'administrator' }]);
const others = [
  caller('customer'),
  caller('service'),
  caller('staff', [{ role: 'manager', cafeId: '0190c0de-0000-7000-8000-00000000ca01' }]),
];

const problemOf = (guard: (caller: Caller) => void, by: Caller): unknown => {
  try {
    return guard(by);
  } catch (error) {
    return error;
  }
};

describe.each([${guards.map((guard) => `{ guard: ${guard} }`).join(', ')}])('$guard.name', ({ guard }) => {
  test('lets administrators pass', () => {
    expect(problemOf(guard, administrator)).toBeUndefined();
  });
  test.each(others)('refuses a $kind with 403', (other) => {
    expect(Forbidden.is(problemOf(guard, other))).toBe(true);
  });
});
`;
