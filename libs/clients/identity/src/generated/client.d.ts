// Generated from openapi/identity/oas.yaml; do not edit. `npm run codegen`
import { type ClientResponse, type CallOptions, type ClientOptions } from './http-client.js';
import type { operations } from './types.js';
/** The request of each operation, by operationId. */
export type Requests = {
  registerPerson: CallOptions & {
    readonly body: NonNullable<operations['registerPerson']['requestBody']>['content']['application/json'];
  };
  getMe: CallOptions & {
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  updateMe: CallOptions & {
    readonly body: NonNullable<operations['updateMe']['requestBody']>['content']['application/merge-patch+json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  changePassword: CallOptions & {
    readonly body: NonNullable<operations['changePassword']['requestBody']>['content']['application/json'];
  };
  createSession: CallOptions & {
    readonly body: NonNullable<operations['createSession']['requestBody']>['content']['application/json'];
  };
  refreshSession: CallOptions & {
    readonly body: NonNullable<operations['refreshSession']['requestBody']>['content']['application/json'];
  };
  deleteSession: CallOptions & {
    readonly path: operations['deleteSession']['parameters']['path'];
  };
  createToken: CallOptions & {
    readonly body: NonNullable<operations['createToken']['requestBody']>['content']['application/json'];
  };
  getKeySet: CallOptions;
  listStaff: CallOptions & {
    readonly query?: operations['listStaff']['parameters']['query'];
  };
  getStaffMember: CallOptions & {
    readonly path: operations['getStaffMember']['parameters']['path'];
    /** The `etag` of a cached response. The response is 304 if it is still current. */
    readonly ifNoneMatch?: string;
  };
  replaceStaffRoles: CallOptions & {
    readonly path: operations['replaceStaffRoles']['parameters']['path'];
    readonly body: NonNullable<operations['replaceStaffRoles']['requestBody']>['content']['application/json'];
    /** The `etag` that the change is based on, or `*`. */
    readonly ifMatch: string;
  };
  listInvitations: CallOptions & {
    readonly query?: operations['listInvitations']['parameters']['query'];
  };
  inviteStaff: CallOptions & {
    readonly body: NonNullable<operations['inviteStaff']['requestBody']>['content']['application/json'];
  };
  withdrawInvitation: CallOptions & {
    readonly path: operations['withdrawInvitation']['parameters']['path'];
  };
  acceptInvitation: CallOptions & {
    readonly body: NonNullable<operations['acceptInvitation']['requestBody']>['content']['application/json'];
  };
};
/** The successful responses of each operation, by operationId. Other responses are thrown as ProblemError. */
export type Responses = {
  registerPerson: ClientResponse<
    201,
    operations['registerPerson']['responses'][201]['content']['application/json'],
    'location' | 'etag'
  >;
  getMe:
    | ClientResponse<200, operations['getMe']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  updateMe: ClientResponse<200, operations['updateMe']['responses'][200]['content']['application/json'], 'etag'>;
  changePassword: ClientResponse<204, undefined>;
  createSession: ClientResponse<201, operations['createSession']['responses'][201]['content']['application/json']>;
  refreshSession: ClientResponse<200, operations['refreshSession']['responses'][200]['content']['application/json']>;
  deleteSession: ClientResponse<204, undefined>;
  createToken: ClientResponse<200, operations['createToken']['responses'][200]['content']['application/json']>;
  getKeySet: ClientResponse<
    200,
    operations['getKeySet']['responses'][200]['content']['application/json'],
    'cache-control'
  >;
  listStaff: ClientResponse<200, operations['listStaff']['responses'][200]['content']['application/json'], 'link'>;
  getStaffMember:
    | ClientResponse<200, operations['getStaffMember']['responses'][200]['content']['application/json'], 'etag'>
    | ClientResponse<304, undefined, 'etag'>;
  replaceStaffRoles: ClientResponse<
    200,
    operations['replaceStaffRoles']['responses'][200]['content']['application/json'],
    'etag'
  >;
  listInvitations: ClientResponse<
    200,
    operations['listInvitations']['responses'][200]['content']['application/json'],
    'link'
  >;
  inviteStaff: ClientResponse<
    201,
    operations['inviteStaff']['responses'][201]['content']['application/json'],
    'location'
  >;
  withdrawInvitation: ClientResponse<204, undefined>;
  acceptInvitation: ClientResponse<
    200,
    operations['acceptInvitation']['responses'][200]['content']['application/json']
  >;
};
/** A client of the identity service. */
export declare class IdentityClient {
  #private;
  constructor(options: ClientOptions);
  /**
   * Register as a customer
   *
   * `POST /people`
   *
   * Registers the account of a customer. Members of staff are invited instead. Public. Publishes
   * `identity.person-registered.v1`. 409 if the e-mail address already has an account; the response takes as long
   * as a registration. 422 for a password that is too easy to guess. Repeating the request returns 409: sign in
   * instead.
   */
  registerPerson(request: Requests['registerPerson']): Promise<Responses['registerPerson']>;
  /**
   * Get own account
   *
   * `GET /people/me`
   *
   * Returns the caller's own account, with the roles and scopes of the next access token. 404 if the account does
   * not exist.
   */
  getMe(
    request?: Requests['getMe'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getMe'],
      {
        status: 304;
      }
    >
  >;
  getMe(request: Requests['getMe']): Promise<Responses['getMe']>;
  /**
   * Change own account
   *
   * `PATCH /people/me`
   *
   * Changes the name of the caller's own account (merge patch, RFC 7396). Publishes `identity.person-changed.v1`.
   * 404 if the account does not exist.
   */
  updateMe(request: Requests['updateMe']): Promise<Responses['updateMe']>;
  /**
   * Change own password
   *
   * `PUT /people/me/password`
   *
   * Changes the caller's password and ends all of their sessions. Access tokens stay valid until they expire. 404
   * if the account does not exist. 422 if the current password is wrong, or the new one is too easy to guess. 429
   * after too many wrong passwords. Repeating the request returns 422.
   */
  changePassword(request: Requests['changePassword']): Promise<Responses['changePassword']>;
  /**
   * Sign in
   *
   * `POST /sessions`
   *
   * Begins a session of 30 days. Returns an access token, which is valid for 15 minutes, and a refresh token.
   * Public. 401 is the same, and takes the same time, for an address without an account and for a wrong password.
   * The fifth wrong password in a row locks the address for a minute, each further one for twice as long, up to 15
   * minutes: 429 with `Retry-After`, also for the right password. Repeating the request begins another session.
   */
  createSession(request: Requests['createSession']): Promise<Responses['createSession']>;
  /**
   * Refresh a session
   *
   * `POST /sessions/refresh`
   *
   * Returns the next access token, with the person's current roles, and the next refresh token. Public: the
   * refresh token is the permission, and is valid once. Using it again ends the whole session, because two clients
   * have it: both must sign in again. 401 for a token that is unknown or used, and if the session has ended or
   * expired.
   */
  refreshSession(request: Requests['refreshSession']): Promise<Responses['refreshSession']>;
  /**
   * Sign out
   *
   * `DELETE /sessions/{sessionId}`
   *
   * Ends one of the caller's own sessions. Its refresh token is not valid any more; its access tokens stay valid
   * until they expire. 404 for a session that has ended, and for a session of another person.
   */
  deleteSession(request: Requests['deleteSession']): Promise<Responses['deleteSession']>;
  /**
   * Issue a service token
   *
   * `POST /tokens`
   *
   * Issues an access token with the scopes of the service to its client credentials; it is valid for 15 minutes.
   * Public. 401 is the same for an unknown client and a wrong secret. 429 after too many wrong secrets. Repeating
   * the request issues another token; earlier ones stay valid.
   */
  createToken(request: Requests['createToken']): Promise<Responses['createToken']>;
  /**
   * Get the public keys
   *
   * `GET /.well-known/jwks.json`
   *
   * Returns the public keys that verify access tokens (RFC 7517). Public. The response may be cached for five
   * minutes: a new key is published ten minutes before it signs, and a replaced one until its last token has
   * expired.
   */
  getKeySet(request?: Requests['getKeySet']): Promise<Responses['getKeySet']>;
  /**
   * List the staff
   *
   * `GET /staff`
   *
   * Lists the people who work at the cafes that the caller manages, with their roles there. Administrators see the
   * whole staff. 403 for everyone else.
   */
  listStaff(request?: Requests['listStaff']): Promise<Responses['listStaff']>;
  /**
   * Get a staff member
   *
   * `GET /staff/{personId}`
   *
   * Returns a person who works at one of the cafes that the caller manages, with the roles there. Administrators
   * see everyone and all roles. 404 for people whom the caller may not see.
   */
  getStaffMember(
    request: Requests['getStaffMember'] & {
      readonly ifNoneMatch?: undefined;
    },
  ): Promise<
    Exclude<
      Responses['getStaffMember'],
      {
        status: 304;
      }
    >
  >;
  getStaffMember(request: Requests['getStaffMember']): Promise<Responses['getStaffMember']>;
  /**
   * Replace a person's roles
   *
   * `PUT /staff/{personId}/roles`
   *
   * Replaces the roles that the caller may see: managers see those at their own cafes, administrators see all. The
   * other roles stay. A person without roles is a customer. The change takes effect with the next refresh, within
   * 15 minutes. Publishes `identity.person-changed.v1`. 403 for a role at a cafe that the caller does not manage;
   * only administrators make administrators. 404 for people whom the caller may not see. 409 for the caller's own
   * roles. 422 for a role without a cafe and for a duplicate role.
   */
  replaceStaffRoles(request: Requests['replaceStaffRoles']): Promise<Responses['replaceStaffRoles']>;
  /**
   * List open invitations
   *
   * `GET /invitations`
   *
   * Lists the invitations that are not accepted, withdrawn or expired, newest first, without their tokens.
   * Managers see those whose cafes they all manage; administrators see all. 403 for everyone else.
   */
  listInvitations(request?: Requests['listInvitations']): Promise<Responses['listInvitations']>;
  /**
   * Invite a staff member
   *
   * `POST /invitations`
   *
   * Invites an e-mail address to join the staff; the invitation is open for seven days. Only this response
   * contains the token, which the caller hands on. For managers of every named cafe, and for administrators.
   * Publishes `identity.staff-invited.v1`. 403 for everyone else; only administrators invite administrators. 422
   * for a role without a cafe and for a duplicate role. Inviting the same address again withdraws the caller's
   * earlier invitation to it.
   */
  inviteStaff(request: Requests['inviteStaff']): Promise<Responses['inviteStaff']>;
  /**
   * Withdraw an invitation
   *
   * `DELETE /invitations/{invitationId}`
   *
   * Makes the token of an open invitation invalid. For managers of every cafe of the invitation, and for
   * administrators. 404 for everyone else, and if the invitation was accepted, withdrawn, or has expired.
   */
  withdrawInvitation(request: Requests['withdrawInvitation']): Promise<Responses['withdrawInvitation']>;
  /**
   * Accept an invitation
   *
   * `POST /invitations/accept`
   *
   * Registers an account for the invited address with the invited roles. If the address has an account, adds the
   * roles to it: `password` must be its password, and its name stays. Public: the token is the permission.
   * Publishes `identity.person-registered.v1` or `identity.person-changed.v1`. 401 for a token that is unknown,
   * used, withdrawn or expired, and for a wrong password. 422 for a new password that is too easy to guess. 429
   * after too many wrong passwords. A token is valid once: repeating the request returns 401.
   */
  acceptInvitation(request: Requests['acceptInvitation']): Promise<Responses['acceptInvitation']>;
}
export declare const createIdentityClient: (options: ClientOptions) => IdentityClient;
