// Generated from openapi/identity/oas.yaml; do not edit. `npm run codegen`

import type { Handlers } from './api/handlers.ts';
import { registerPerson } from '../handlers/register-person.ts';
import { getMe } from '../handlers/get-me.ts';
import { updateMe } from '../handlers/update-me.ts';
import { changePassword } from '../handlers/change-password.ts';
import { createSession } from '../handlers/create-session.ts';
import { refreshSession } from '../handlers/refresh-session.ts';
import { deleteSession } from '../handlers/delete-session.ts';
import { createToken } from '../handlers/create-token.ts';
import { getKeySet } from '../handlers/get-key-set.ts';
import { listStaff } from '../handlers/list-staff.ts';
import { getStaffMember } from '../handlers/get-staff-member.ts';
import { replaceStaffRoles } from '../handlers/replace-staff-roles.ts';
import { listInvitations } from '../handlers/list-invitations.ts';
import { inviteStaff } from '../handlers/invite-staff.ts';
import { withdrawInvitation } from '../handlers/withdraw-invitation.ts';
import { acceptInvitation } from '../handlers/accept-invitation.ts';

/** The handler of every operation, from `src/handlers/<operation-id>.ts`. */
export const handlers: Handlers = {
  registerPerson,
  getMe,
  updateMe,
  changePassword,
  createSession,
  refreshSession,
  deleteSession,
  createToken,
  getKeySet,
  listStaff,
  getStaffMember,
  replaceStaffRoles,
  listInvitations,
  inviteStaff,
  withdrawInvitation,
  acceptInvitation,
};
