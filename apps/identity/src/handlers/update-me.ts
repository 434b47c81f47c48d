import { withChanges } from '../domain/person.ts';
import { personChangedEvent } from '../events/published/person-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { personResponse } from './person-response.ts';

/** Changes the caller's own account. */
export const updateMe: Handler<'updateMe'> = async ({ body, caller, ifMatch }, { people, clock }) => {
  const person = await people.change(caller.id, ifMatch, (current) => {
    const changed = withChanges(current, { name: body.name }, clock.now());
    return {
      person: changed,
      events: [personChangedEvent(changed)],
      audit: { actorId: caller.id, action: 'person-changed', subjectId: caller.id },
    };
  });
  return personResponse(person);
};
