import { DependencyUnavailable } from '@coffeemesh/kernel';
import { request } from 'undici';

/** Gives the service's own access token, for its calls to others. */
export type TokenSource = {
  /** @throws DependencyUnavailable (503), when identity gives none */
  token(): Promise<string>;
  /** Forgets a token that was refused, so that the next call takes another. */
  forget(token: string): void;
};

export type TokenSourceOptions = {
  /** Identity's origin. */
  identityUrl: string;
  clientId: string;
  clientSecret: string;
  timeoutMs?: number;
};

type Kept = { token: string; renewAt: number };

/** A token is renewed when this much of its life is left, so that none expires on its way. */
const renewBeforeMs = 60_000;

/** Client credentials at identity's `POST /v1/tokens`; one request at a time, whoever waits for it. */
export const createTokenSource = (options: TokenSourceOptions): TokenSource => {
  let kept: Kept | undefined;
  let pending: Promise<Kept> | undefined;

  const renew = (): Promise<Kept> => {
    pending ??= takeToken(options)
      .then((taken) => (kept = taken))
      .finally(() => {
        pending = undefined;
      });
    return pending;
  };

  return {
    token: async () => (kept !== undefined && Date.now() < kept.renewAt ? kept : await renew()).token,
    forget: (token) => {
      if (kept?.token === token) kept = undefined;
    },
  };
};

const takeToken = async (options: TokenSourceOptions): Promise<Kept> => {
  const { identityUrl, clientId, clientSecret, timeoutMs = 3_000 } = options;
  try {
    const answer = await request(`${identityUrl}/v1/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ grantType: 'client_credentials', clientId, clientSecret }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      throw new Error(`Identity answered ${answer.statusCode} to the credentials of ${clientId}`);
    }
    const { accessToken, expiresInSeconds } = (await answer.body.json()) as TokenAnswer;
    const lifeMs = expiresInSeconds * 1000;
    return { token: accessToken, renewAt: Date.now() + Math.max(lifeMs - renewBeforeMs, lifeMs / 2) };
  } catch (error) {
    throw DependencyUnavailable({ retryAfterSeconds: 2, cause: error });
  }
};

type TokenAnswer = { accessToken: string; expiresInSeconds: number };
