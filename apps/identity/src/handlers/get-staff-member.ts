import { etagOf, NotFound } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { staffView } from '../domain/identity-view.ts';
import { personInSight, sightOf } from '../domain/roles.ts';
import type { Handler } from '../generated/api/handlers.ts';

export const getStaffMember: Handler<'getStaffMember'> = async ({ params, caller }, { people }) => {
  const person = await people.find(params.personId);
  const seen = person && personInSight(sightOf(caller), person);
  if (seen === undefined) throw NotFound();
  return ok(staffView(seen), etagOf(seen));
};
