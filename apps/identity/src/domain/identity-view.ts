import type { Invitation } from './invitation.ts';
import { kindOf, type Person } from './person.ts';
import { scopesOf } from './scopes.ts';
import { ACCESS_TOKEN_LIFE_SECONDS, type Session } from './session.ts';

/** A person as she sees herself. */
export const personView = (person: Person) => ({
  id: person.id,
  kind: kindOf(person),
  email: person.email,
  name: person.name,
  roles: [...person.roles],
  scopes: scopesOf(person),
  version: person.version,
  createdAt: person.createdAt.toISOString(),
  updatedAt: person.updatedAt.toISOString(),
});

/** A person as those see her who manage her cafes. */
export const staffView = ({ id, name, email, roles, version, createdAt, updatedAt }: Person) => ({
  id,
  name,
  email,
  roles: [...roles],
  version,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});

export const invitationView = ({ id, email, roles, invitedBy, createdAt, expiresAt }: Invitation) => ({
  id,
  email,
  roles: [...roles],
  invitedBy,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

const bearer = (accessToken: string) => ({
  tokenType: 'Bearer' as const,
  accessToken,
  expiresInSeconds: ACCESS_TOKEN_LIFE_SECONDS,
});

export const sessionView = ({ id, expiresAt }: Session, accessToken: string, refreshToken: string) => ({
  sessionId: id,
  ...bearer(accessToken),
  refreshToken,
  sessionExpiresAt: expiresAt.toISOString(),
});

export const serviceTokenView = (accessToken: string, scopes: readonly string[]) => ({
  ...bearer(accessToken),
  scopes: [...scopes],
});

/** A person as events tell of her: neither name nor address. */
export const personEventData = (person: Person) => ({
  personId: person.id,
  kind: kindOf(person),
  roles: [...person.roles],
  version: person.version,
  at: person.updatedAt.toISOString(),
});

export const invitationEventData = ({ id, invitedBy, roles, createdAt }: Invitation) => ({
  invitationId: id,
  invitedBy,
  roles: [...roles],
  at: createdAt.toISOString(),
});

/** Whom a person's access token speaks for. */
export const subjectOf = (person: Person) => ({
  id: person.id,
  kind: kindOf(person),
  roles: person.roles,
  scopes: scopesOf(person),
});
