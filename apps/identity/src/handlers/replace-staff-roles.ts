import {
  assertCanGrantRoles,
  assertCanReadStaffMember,
  assertNotOwnRoles,
  replaceVisibleRoles,
  staffScopeOf,
  visiblePerson,
} from '../domain/access.ts';
import { withChanges } from '../domain/person.ts';
import { rolesRules } from '../domain/roles.ts';
import { personChangedEvent } from '../events/published/person-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { staffMemberResponse } from './staff-member-response.ts';

/** Replaces the roles that the caller may see; the others stay. */
export const replaceStaffRoles: Handler<'replaceStaffRoles'> = async (
  { params: { personId }, body: { roles }, caller, ifMatch },
  { people, clock },
) => {
  const scope = staffScopeOf(caller);
  const person = await people.change(personId, ifMatch, (current) => {
    assertCanReadStaffMember(caller, current);
    rolesRules.assert({ roles });
    assertCanGrantRoles(caller, roles);
    assertNotOwnRoles(caller, personId);
    const changed = withChanges(current, { roles: replaceVisibleRoles(scope, current.roles, roles) }, clock.now());
    const details = { before: current.roles, after: changed.roles };
    return {
      person: changed,
      events: [personChangedEvent(changed)],
      audit: { actorId: caller.id, action: 'roles-replaced', subjectId: personId, details },
    };
  });
  const visibleRoles = visiblePerson(scope, person)?.roles ?? [];
  return staffMemberResponse({ ...person, roles: visibleRoles });
};
