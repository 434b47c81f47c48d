import { problem } from '@coffeemesh/kernel';

export const EmailTaken = problem('email-taken', 'conflict', 'This e-mail address already has an account');
export const InvalidCredentials = problem(
  'invalid-credentials',
  'unauthenticated',
  'The e-mail address or the password is wrong',
);
export const InvalidRefreshToken = problem(
  'invalid-refresh-token',
  'unauthenticated',
  'The refresh token is not valid',
);
export const InvalidClient = problem('invalid-client', 'unauthenticated', 'The client id or the secret is wrong');
export const InvalidInvitation = problem('invalid-invitation', 'unauthenticated', 'The invitation is not open');
export const OwnRoles = problem('own-roles', 'conflict', 'Callers cannot change their own roles');
export const TooManyAttempts = problem('too-many-attempts', 'too-many', 'Too many failed attempts');
