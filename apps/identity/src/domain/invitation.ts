import type { RoleGrant } from './person.ts';
import { INVITATION_TTL_MS } from './policy.ts';

/** An e-mail address that is invited to join the staff. */
export type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly RoleGrant[];
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When it was accepted or withdrawn; null while it is open. */
  readonly closedAt: Date | null;
};

export type NewInvitation = Pick<Invitation, 'id' | 'email' | 'roles' | 'invitedBy'>;

export const newInvitation = (invitation: NewInvitation, now: Date): Invitation => ({
  ...invitation,
  createdAt: now,
  expiresAt: new Date(now.getTime() + INVITATION_TTL_MS),
  closedAt: null,
});

export const isOpen = ({ closedAt, expiresAt }: Invitation, now: Date): boolean => closedAt === null && now < expiresAt;
