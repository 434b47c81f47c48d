import { request } from 'undici';
import { singleFlight } from '@coffeemesh/async';
import { DependencyUnavailable } from '@coffeemesh/kernel';
import { TOKEN_RENEW_BEFORE_MS, TOKEN_TIMEOUT_MS, UNAVAILABLE_RETRY_AFTER_SECONDS } from './policy.ts';

/** The service's own access token for its calls to other services. */
export type TokenSource = {
  /** @throws DependencyUnavailable (503), when identity issues none */
  token(): Promise<string>;
  /** Drops a token that was refused, so that the next call gets another one. */
  invalidate(token: string): void;
};

export type TokenSourceOptions = {
  /** Identity's origin. */
  identityUrl: string;
  clientId: string;
  clientSecret: string;
};

type CurrentToken = { token: string; renewAt: number };

/** Client credentials at identity's `POST /v1/tokens`; parallel calls share one request. */
export const createTokenSource = (options: TokenSourceOptions): TokenSource => {
  let current: CurrentToken | undefined;
  const renew = singleFlight(async () => (current = await requestToken(options)));

  return {
    token: async () => (current !== undefined && Date.now() < current.renewAt ? current : await renew()).token,
    invalidate: (token) => {
      if (current?.token === token) current = undefined;
    },
  };
};

const requestToken = async (options: TokenSourceOptions): Promise<CurrentToken> => {
  const { identityUrl, clientId, clientSecret } = options;
  try {
    const response = await request(`${identityUrl}/v1/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ grantType: 'client_credentials', clientId, clientSecret }),
      signal: AbortSignal.timeout(TOKEN_TIMEOUT_MS),
    });
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new Error(`Identity responded ${response.statusCode} to the credentials of ${clientId}`);
    }
    const { accessToken, expiresInSeconds } = (await response.body.json()) as TokenResponse;
    const ttlMs = expiresInSeconds * 1000;
    return { token: accessToken, renewAt: Date.now() + Math.max(ttlMs - TOKEN_RENEW_BEFORE_MS, ttlMs / 2) };
  } catch (error) {
    throw DependencyUnavailable({ retryAfterSeconds: UNAVAILABLE_RETRY_AFTER_SECONDS, cause: error });
  }
};

type TokenResponse = { accessToken: string; expiresInSeconds: number };
