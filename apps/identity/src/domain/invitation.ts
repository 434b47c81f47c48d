import { isInSight, type Sight } from './roles.ts';
import type { RoleGrant } from './person.ts';

const INVITATION_LIFE_MS = 7 * 24 * 60 * 60_000;

/** An e-mail address asked to work here. */
export type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly RoleGrant[];
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When it was taken up, or withdrawn; null while it is open. */
  readonly closedAt: Date | null;
};

export type NewInvitation = Pick<Invitation, 'id' | 'email' | 'roles' | 'invitedBy'>;

export const newInvitation = (invitation: NewInvitation, now: Date): Invitation => ({
  ...invitation,
  createdAt: now,
  expiresAt: new Date(now.getTime() + INVITATION_LIFE_MS),
  closedAt: null,
});

export const isOpen = ({ closedAt, expiresAt }: Invitation, now: Date): boolean => closedAt === null && now < expiresAt;

/** Whether all of its roles are at cafes that are seen. */
export const isInvitationInSight = (sight: Sight, { roles }: Invitation): boolean =>
  roles.every((grant) => isInSight(sight, grant));
