import type { Handlers } from '../generated/api/handlers.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { changePassword } from './change-password.ts';
import { createSession } from './create-session.ts';
import { createToken } from './create-token.ts';
import { deleteSession } from './delete-session.ts';
import { getKeySet } from './get-key-set.ts';
import { getMe } from './get-me.ts';
import { getStaffMember } from './get-staff-member.ts';
import { inviteStaff } from './invite-staff.ts';
import { listInvitations } from './list-invitations.ts';
import { listStaff } from './list-staff.ts';
import { refreshSession } from './refresh-session.ts';
import { registerPerson } from './register-person.ts';
import { replaceStaffRoles } from './replace-staff-roles.ts';
import { updateMe } from './update-me.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export const handlers: Handlers = {
  acceptInvitation,
  changePassword,
  createSession,
  createToken,
  deleteSession,
  getKeySet,
  getMe,
  getStaffMember,
  inviteStaff,
  listInvitations,
  listStaff,
  refreshSession,
  registerPerson,
  replaceStaffRoles,
  updateMe,
  withdrawInvitation,
};
