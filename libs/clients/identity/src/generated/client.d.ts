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
   * Makes an account, always a customer's; staff are invited. Anybody may. Publishes
   * `identity.person-registered.v1`. 409 where the e-mail address has an account: there is no hiding it without a
   * letter to the address, so it is said plainly, after as much work as a registration takes. 422 for a password
   * that is too easy to guess. Repeating it answers 409; sign in instead.
   */
  registerPerson(request: Requests['registerPerson']): Promise<Responses['registerPerson']>;
  /**
   * Who am I?
   *
   * `GET /people/me`
   *
   * The caller's own account, with the roles and scopes that the next access token will bear. 404 where the
   * account is gone.
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
   * Changes the name that is given (RFC 7396). Publishes `identity.person-changed.v1`.
   */
  updateMe(request: Requests['updateMe']): Promise<Responses['updateMe']>;
  /**
   * Change own password
   *
   * `PUT /people/me/password`
   *
   * Sets another password and ends all of the caller's sessions; access tokens that were given already stay good
   * until they expire. 422 where the current password is another, or the new one is too easy to guess; 429 after
   * too many wrong ones.
   */
  changePassword(request: Requests['changePassword']): Promise<Responses['changePassword']>;
  /**
   * Sign in
   *
   * `POST /sessions`
   *
   * Gives an access token (15 minutes) and a refresh token for a session of 30 days. Anybody may. 401 is the same,
   * and takes the same time, for an address without an account and for a wrong password. After five wrong
   * passwords in a row the address is locked for a minute, and twice as long after each further one, up to 15
   * minutes: 429 with `Retry-After`, for the right password too. Repeating it begins another session.
   */
  createSession(request: Requests['createSession']): Promise<Responses['createSession']>;
  /**
   * Refresh a session
   *
   * `POST /sessions/refresh`
   *
   * Gives the next access token, with the roles of this moment, and the next refresh token; the one at hand is
   * used up. Whoever comes with a used one has it from somebody else, or somebody else has it: the whole session
   * ends, and both must sign in again. 401 for a token that is unknown, used, expired, or of a session that has
   * ended.
   */
  refreshSession(request: Requests['refreshSession']): Promise<Responses['refreshSession']>;
  /**
   * Sign out
   *
   * `DELETE /sessions/{sessionId}`
   *
   * Ends a session of the caller's own: its refresh token is good no more. Access tokens that were given already
   * stay good until they expire. 404 for a session that has ended, or is somebody else's.
   */
  deleteSession(request: Requests['deleteSession']): Promise<Responses['deleteSession']>;
  /**
   * Take a service token
   *
   * `POST /tokens`
   *
   * Gives an access token (15 minutes) to a service that shows its client credentials, with the scopes set down
   * for that service. 401 is the same for an unknown client and a wrong secret; 429 after too many wrong ones.
   * Repeating it gives another token; the earlier ones stay good.
   */
  createToken(request: Requests['createToken']): Promise<Responses['createToken']>;
  /**
   * Read the public keys
   *
   * `GET /.well-known/jwks.json`
   *
   * The public keys that access tokens are checked with (RFC 7517). Anybody may. A new key is here ten minutes
   * before it signs, an old one stays until its last token has expired; so the answer may be kept for five
   * minutes.
   */
  getKeySet(request?: Requests['getKeySet']): Promise<Responses['getKeySet']>;
  /**
   * List the staff
   *
   * `GET /staff`
   *
   * The people who work at the caller's cafes, with their roles there; an administrator sees all of them. Managers
   * and administrators.
   */
  listStaff(request?: Requests['listStaff']): Promise<Responses['listStaff']>;
  /**
   * Read a staff member
   *
   * `GET /staff/{personId}`
   *
   * Somebody who works at one of the caller's cafes, with the roles there; an administrator sees everybody and
   * every role. 404 for anybody else.
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
   * Replace somebody's roles
   *
   * `PUT /staff/{personId}/roles`
   *
   * Replaces the roles that the caller may see, which is a manager's at her own cafes and an administrator's
   * everywhere; the others stay. None left makes the person a customer. In effect with the next refresh, within 15
   * minutes. Publishes `identity.person-changed.v1`. 403 for a role at a cafe that is not the caller's, and for
   * anybody but an administrator who makes an administrator. 404 for somebody whom the caller may not see. 409 for
   * one's own roles. 422 for a role without a cafe, or twice.
   */
  replaceStaffRoles(request: Requests['replaceStaffRoles']): Promise<Responses['replaceStaffRoles']>;
  /**
   * List open invitations
   *
   * `GET /invitations`
   *
   * Invitations that nobody has taken up yet and that have not expired, newest first: those whose cafes are all
   * among the caller's; an administrator sees all of them. Their tokens are not told again.
   */
  listInvitations(request?: Requests['listInvitations']): Promise<Responses['listInvitations']>;
  /**
   * Invite somebody
   *
   * `POST /invitations`
   *
   * Invites an e-mail address to work, for seven days. The answer bears the token, this once, for the caller to
   * hand on. By a manager of each cafe that is named, or by an administrator (403 for anybody else, and for
   * anybody but an administrator who invites one). Publishes `identity.staff-invited.v1`. 422 for a role without a
   * cafe, or twice. Inviting the same address again withdraws what the same caller has sent it before.
   */
  inviteStaff(request: Requests['inviteStaff']): Promise<Responses['inviteStaff']>;
  /**
   * Withdraw an invitation
   *
   * `DELETE /invitations/{invitationId}`
   *
   * Its token is good no more. By a manager of each cafe that it names, or by an administrator; 404 for anybody
   * else, and where it has been taken up, withdrawn, or has expired.
   */
  withdrawInvitation(request: Requests['withdrawInvitation']): Promise<Responses['withdrawInvitation']>;
  /**
   * Accept an invitation
   *
   * `POST /invitations/accept`
   *
   * Makes the account of the invited address, or adds the roles to the account that it has; the password must then
   * be the one of that account, and its name stays. Whoever has the token may. Publishes
   * `identity.person-registered.v1` or `identity.person-changed.v1`. 401 for a token that is unknown, used,
   * withdrawn or expired, and for a password that is not the account's; 422 for a new password that is too easy to
   * guess; 429 after too many wrong ones. A token is good once; repeating it answers 401.
   */
  acceptInvitation(request: Requests['acceptInvitation']): Promise<Responses['acceptInvitation']>;
}
export declare const createIdentityClient: (options: ClientOptions) => IdentityClient;
