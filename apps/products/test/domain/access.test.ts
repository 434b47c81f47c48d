import { Forbidden, type Caller, type Role } from '@coffeemesh/kernel';
import { assertCanManageMenu } from '../../src/domain/access.ts';

const caller = (kind: Caller['kind'], ...roles: { role: Role; cafeId?: string }[]): Caller => ({
  id: 'someone',
  kind,
  roles,
  scopes: new Set(),
});

test.each([
  ['a manager of the cafe', caller('staff', { role: 'manager', cafeId: 'soho' }), true],
  ['a manager of another cafe', caller('staff', { role: 'manager', cafeId: 'paris' }), false],
  ['a barista of the cafe', caller('staff', { role: 'barista', cafeId: 'soho' }), false],
  ['an administrator', caller('staff', { role: 'administrator' }), true],
  ['a customer', caller('customer'), false],
])('%s may manage its menu: %p', (_who, who, isAllowed) => {
  const guard = () => assertCanManageMenu(who, 'soho');
  if (isAllowed) expect(guard).not.toThrow();
  else {
    expect(guard).toThrow('Only managers of this cafe can change its menu.');
    expect(guard).toThrow(expect.objectContaining({ slug: Forbidden.slug }));
  }
});
