import {
  EmailTaken,
  InvalidCredentials,
  InvalidRefreshToken,
  InvalidClient,
  InvalidInvitation,
  OwnRoles,
  TooManyAttempts,
} from '../../src/domain/problems.ts';

/** What integrators rely on: the slug is the page of the problem, its kind is the status. */
test.each([
  [EmailTaken, 'email-taken', 'conflict', 'This e-mail address already has an account'],
  [InvalidCredentials, 'invalid-credentials', 'unauthenticated', 'The e-mail address or the password is wrong'],
  [InvalidRefreshToken, 'invalid-refresh-token', 'unauthenticated', 'The refresh token is not valid'],
  [InvalidClient, 'invalid-client', 'unauthenticated', 'The client id or the secret is wrong'],
  [InvalidInvitation, 'invalid-invitation', 'unauthenticated', 'The invitation is not open'],
  [OwnRoles, 'own-roles', 'conflict', 'Callers cannot change their own roles'],
  [TooManyAttempts, 'too-many-attempts', 'too-many', 'Too many failed attempts'],
])('%# %p', (type, slug, kind, title) => {
  const { slug: thrownSlug, kind: thrownKind, title: thrownTitle } = type();
  expect([thrownSlug, thrownKind, thrownTitle]).toEqual([slug, kind, title]);
});
