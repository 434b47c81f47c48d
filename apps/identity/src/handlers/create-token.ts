import { ok } from '@coffeemesh/service-kit';
import { withSecretThrottle } from '../application/login-throttle.ts';
import { InvalidClient } from '../domain/problems.ts';
import { scopesOfService } from '../domain/scopes.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toServiceTokenResponse } from './token-response.ts';

/** Issues the access token with which a service calls the others. */
export const createToken: Handler<'createToken'> = async ({ body }, deps) => {
  const { clientId, clientSecret } = body;
  const verify = () => deps.serviceClients.verify(clientId, clientSecret);
  if (!(await withSecretThrottle(clientId, verify, deps))) throw InvalidClient();
  const scopes = scopesOfService(clientId);
  const accessToken = await deps.accessTokens.issue({ id: clientId, kind: 'service', roles: [], scopes });
  return ok(toServiceTokenResponse(accessToken, scopes));
};
