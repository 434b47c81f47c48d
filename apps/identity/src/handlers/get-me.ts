import { NotFound } from '@coffeemesh/kernel';
import type { Handler } from '../generated/api/handlers.ts';
import { personResponse } from './person-response.ts';

/** Returns the caller's account. */
export const getMe: Handler<'getMe'> = async ({ caller }, { people }) => {
  const person = await people.find(caller.id);
  if (person === undefined) throw NotFound();
  return personResponse(person);
};
