// Generated from openapi/identity/oas.yaml; do not edit. `npm run codegen`

import type { Caller } from '@coffeemesh/kernel';
import type { RequestInfo } from '@coffeemesh/service-kit';
import type { Deps } from '../../deps.ts';
import type {
  Acceptance,
  ClientCredentials,
  Credentials,
  DeleteSessionParams,
  GetStaffMemberParams,
  InvitationList,
  InvitationWithToken,
  KeySet,
  ListInvitationsQuery,
  ListStaffQuery,
  NewInvitation,
  PasswordChange,
  Person,
  PersonPatch,
  Refresh,
  Registration,
  ReplaceStaffRolesParams,
  RolesChange,
  ServiceToken,
  Session,
  StaffList,
  StaffMember,
  WithdrawInvitationParams,
} from './schemas.ts';

/** The validated input of each handler, by operationId. */
export type Inputs = {
  /** POST /people: Register as a customer */
  registerPerson: {
    readonly body: Registration;
    readonly request: RequestInfo;
  };
  /** GET /people/me: Who am I? */
  getMe: {
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PATCH /people/me: Change own account */
  updateMe: {
    readonly body: PersonPatch;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** PUT /people/me/password: Change own password */
  changePassword: {
    readonly body: PasswordChange;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /sessions: Sign in */
  createSession: {
    readonly body: Credentials;
    readonly request: RequestInfo;
  };
  /** POST /sessions/refresh: Refresh a session */
  refreshSession: {
    readonly body: Refresh;
    readonly request: RequestInfo;
  };
  /** DELETE /sessions/{sessionId}: Sign out */
  deleteSession: {
    readonly params: DeleteSessionParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /tokens: Take a service token */
  createToken: {
    readonly body: ClientCredentials;
    readonly request: RequestInfo;
  };
  /** GET /.well-known/jwks.json: Read the public keys */
  getKeySet: {
    readonly request: RequestInfo;
  };
  /** GET /staff: List the staff */
  listStaff: {
    readonly query: ListStaffQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /staff/{personId}: Read a staff member */
  getStaffMember: {
    readonly params: GetStaffMemberParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PUT /staff/{personId}/roles: Replace somebody's roles */
  replaceStaffRoles: {
    readonly params: ReplaceStaffRolesParams;
    readonly body: RolesChange;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** GET /invitations: List open invitations */
  listInvitations: {
    readonly query: ListInvitationsQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /invitations: Invite somebody */
  inviteStaff: {
    readonly body: NewInvitation;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** DELETE /invitations/{invitationId}: Withdraw an invitation */
  withdrawInvitation: {
    readonly params: WithdrawInvitationParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /invitations/accept: Accept an invitation */
  acceptInvitation: {
    readonly body: Acceptance;
    readonly request: RequestInfo;
  };
};

/** The responses that each handler may return, by operationId. Problems are thrown. */
export type Outputs = {
  registerPerson: { status: 201; headers?: { location?: string; etag?: string }; body: Person };
  getMe: { status: 200; headers?: { etag?: string }; body: Person };
  updateMe: { status: 200; headers?: { etag?: string }; body: Person };
  changePassword: { status: 204; body?: undefined };
  createSession: { status: 201; body: Session };
  refreshSession: { status: 200; body: Session };
  deleteSession: { status: 204; body?: undefined };
  createToken: { status: 200; body: ServiceToken };
  getKeySet: { status: 200; headers?: { 'cache-control'?: string }; body: KeySet };
  listStaff: { status: 200; headers?: { link?: string }; body: StaffList };
  getStaffMember: { status: 200; headers?: { etag?: string }; body: StaffMember };
  replaceStaffRoles: { status: 200; headers?: { etag?: string }; body: StaffMember };
  listInvitations: { status: 200; headers?: { link?: string }; body: InvitationList };
  inviteStaff: { status: 201; headers?: { location?: string }; body: InvitationWithToken };
  withdrawInvitation: { status: 204; body?: undefined };
  acceptInvitation: { status: 200; body: Person };
};

export type OperationId = keyof Inputs;

export type Handler<Id extends OperationId> = (input: Inputs[Id], deps: Deps) => Promise<Outputs[Id]>;

/** One handler for every operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
