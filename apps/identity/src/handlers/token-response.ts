import { ACCESS_TOKEN_TTL_SECONDS } from '../domain/policy.ts';

export const toBearerToken = (accessToken: string) => ({
  tokenType: 'Bearer' as const,
  accessToken,
  expiresInSeconds: ACCESS_TOKEN_TTL_SECONDS,
});

export const toServiceTokenResponse = (accessToken: string, scopes: readonly string[]) => ({
  ...toBearerToken(accessToken),
  scopes: [...scopes],
});
