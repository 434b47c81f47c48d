import type { Role } from '@coffeemesh/kernel';
import { Role as ContractRole } from '../../src/generated/api/schemas.ts';

type IsEqual<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** Does not compile if the contract and the kernel have different roles. */
const isEqual: IsEqual<ContractRole, Role> = true;

describe('the roles of the contract', () => {
  it('are those of the kernel', () => {
    expect(isEqual).toBe(true);
    expect(ContractRole.enum).toEqual(['administrator', 'manager', 'barista', 'courier']);
  });
});
