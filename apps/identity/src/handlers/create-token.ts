import { ok } from '@coffeemesh/service-kit';

import { guardedSecret } from '../domain/guessing.ts';
import { InvalidClient } from '../domain/identity-problems.ts';
import { serviceTokenView } from '../domain/identity-view.ts';
import { scopesOfService } from '../domain/scopes.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Gives a service the token that it calls others with. */
export const createToken: Handler<'createToken'> = async ({ body }, deps) => {
  const { clientId, clientSecret } = body;
  const isRight = await guardedSecret(clientId, () => deps.clients.verify(clientId, clientSecret), deps);
  if (!isRight) throw InvalidClient();
  const scopes = scopesOfService(clientId);
  const accessToken = await deps.accessTokens.issue({ id: clientId, kind: 'service', roles: [], scopes });
  return ok(serviceTokenView(accessToken, scopes));
};
