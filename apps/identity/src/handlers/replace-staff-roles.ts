import { etagOf, NotFound } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { personEventData, staffView } from '../domain/identity-view.ts';
import { changed } from '../domain/person.ts';
import {
  assertMayGrant,
  assertNotOneself,
  personInSight,
  rolesRules,
  sightOf,
  withRolesInSight,
} from '../domain/roles.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { personChanged } from '../generated/events/published.ts';

/** Replaces the roles of somebody that the caller may see; those elsewhere stay. */
export const replaceStaffRoles: Handler<'replaceStaffRoles'> = async (
  { params, body, caller, ifMatch },
  { people, clock },
) => {
  const { personId } = params;
  const { roles } = body;
  const sight = sightOf(caller);
  const person = await people.change(personId, ifMatch, (current) => {
    if (personInSight(sight, current) === undefined) throw NotFound();
    rolesRules.assert({ roles });
    assertMayGrant(sight, roles);
    assertNotOneself(caller, personId);
    const person = changed(current, { roles: withRolesInSight(sight, current.roles, roles) }, clock.now());
    return {
      person,
      events: [personChanged(personEventData(person))],
      audit: {
        actorId: caller.id,
        action: 'roles-replaced',
        subjectId: personId,
        details: { before: current.roles, after: person.roles },
      },
    };
  });
  const roleView = personInSight(sight, person)?.roles ?? [];
  return ok(staffView({ ...person, roles: roleView }), etagOf(person));
};
