import { etagOf, NotFound } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { personView } from '../domain/identity-view.ts';
import type { Handler } from '../generated/api/handlers.ts';

export const getMe: Handler<'getMe'> = async ({ caller }, { people }) => {
  const person = await people.find(caller.id);
  if (person === undefined) throw NotFound();
  return ok(personView(person), etagOf(person));
};
