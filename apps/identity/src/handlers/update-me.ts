import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { personEventData, personView } from '../domain/identity-view.ts';
import { changed } from '../domain/person.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { personChanged } from '../generated/events/published.ts';

/** Changes what a person may change of her own account. */
export const updateMe: Handler<'updateMe'> = async ({ body, caller, ifMatch }, { people, clock }) => {
  const person = await people.change(caller.id, ifMatch, (current) => {
    const renamed = changed(current, { name: body.name }, clock.now());
    return {
      person: renamed,
      events: [personChanged(personEventData(renamed))],
      audit: { actorId: caller.id, action: 'person-changed', subjectId: caller.id },
    };
  });
  return ok(personView(person), etagOf(person));
};
