import type { SessionTokens } from '../application/sign-in.ts';
import { toBearerToken } from './token-response.ts';

export const toSessionResponse = ({ session: { id, expiresAt }, accessToken, refreshToken }: SessionTokens) => ({
  sessionId: id,
  ...toBearerToken(accessToken),
  refreshToken,
  sessionExpiresAt: expiresAt.toISOString(),
});
