import { problem } from '@coffeemesh/kernel';

export const EmailTaken = problem('email-taken', 'conflict', 'This e-mail address has an account already');
export const InvalidCredentials = problem(
  'invalid-credentials',
  'unauthenticated',
  'E-mail address and password do not belong together',
);
export const InvalidRefreshToken = problem(
  'invalid-refresh-token',
  'unauthenticated',
  'The refresh token is not good any more',
);
export const InvalidClient = problem('invalid-client', 'unauthenticated', 'Client and secret do not belong together');
export const InvalidInvitation = problem(
  'invalid-invitation',
  'unauthenticated',
  'The invitation is not open any more',
);
export const OwnRoles = problem('own-roles', 'conflict', 'Nobody changes her own roles');
export const TooManyAttempts = problem('too-many-attempts', 'too-many', 'Too many wrong attempts');
