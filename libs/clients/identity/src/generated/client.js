// Generated from openapi/identity/oas.yaml; do not edit. `npm run codegen`
import { HttpClient } from './http-client.js';
/** A client of the identity service. */
export class IdentityClient {
  #http;
  constructor(options) {
    this.#http = new HttpClient(options);
  }
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
  registerPerson(request) {
    return this.#http.call(
      { id: 'registerPerson', method: 'POST', path: '/people', mediaType: 'application/json' },
      request,
    );
  }
  getMe(request = {}) {
    return this.#http.call({ id: 'getMe', method: 'GET', path: '/people/me' }, request);
  }
  /**
   * Change own account
   *
   * `PATCH /people/me`
   *
   * Changes the name of the caller's own account (merge patch, RFC 7396). Publishes `identity.person-changed.v1`.
   * 404 if the account does not exist.
   */
  updateMe(request) {
    return this.#http.call(
      { id: 'updateMe', method: 'PATCH', path: '/people/me', mediaType: 'application/merge-patch+json' },
      request,
    );
  }
  /**
   * Change own password
   *
   * `PUT /people/me/password`
   *
   * Changes the caller's password and ends all of their sessions. Access tokens stay valid until they expire. 404
   * if the account does not exist. 422 if the current password is wrong, or the new one is too easy to guess. 429
   * after too many wrong passwords. Repeating the request returns 422.
   */
  changePassword(request) {
    return this.#http.call(
      { id: 'changePassword', method: 'PUT', path: '/people/me/password', mediaType: 'application/json' },
      request,
    );
  }
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
  createSession(request) {
    return this.#http.call(
      { id: 'createSession', method: 'POST', path: '/sessions', mediaType: 'application/json' },
      request,
    );
  }
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
  refreshSession(request) {
    return this.#http.call(
      { id: 'refreshSession', method: 'POST', path: '/sessions/refresh', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Sign out
   *
   * `DELETE /sessions/{sessionId}`
   *
   * Ends one of the caller's own sessions. Its refresh token is not valid any more; its access tokens stay valid
   * until they expire. 404 for a session that has ended, and for a session of another person.
   */
  deleteSession(request) {
    return this.#http.call({ id: 'deleteSession', method: 'DELETE', path: '/sessions/{sessionId}' }, request);
  }
  /**
   * Issue a service token
   *
   * `POST /tokens`
   *
   * Issues an access token with the scopes of the service to its client credentials; it is valid for 15 minutes.
   * Public. 401 is the same for an unknown client and a wrong secret. 429 after too many wrong secrets. Repeating
   * the request issues another token; earlier ones stay valid.
   */
  createToken(request) {
    return this.#http.call(
      { id: 'createToken', method: 'POST', path: '/tokens', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Get the public keys
   *
   * `GET /.well-known/jwks.json`
   *
   * Returns the public keys that verify access tokens (RFC 7517). Public. The response may be cached for five
   * minutes: a new key is published ten minutes before it signs, and a replaced one until its last token has
   * expired.
   */
  getKeySet(request = {}) {
    return this.#http.call({ id: 'getKeySet', method: 'GET', path: '/.well-known/jwks.json' }, request);
  }
  /**
   * List the staff
   *
   * `GET /staff`
   *
   * Lists the people who work at the cafes that the caller manages, with their roles there. Administrators see the
   * whole staff. 403 for everyone else.
   */
  listStaff(request = {}) {
    return this.#http.call({ id: 'listStaff', method: 'GET', path: '/staff' }, request);
  }
  getStaffMember(request) {
    return this.#http.call({ id: 'getStaffMember', method: 'GET', path: '/staff/{personId}' }, request);
  }
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
  replaceStaffRoles(request) {
    return this.#http.call(
      { id: 'replaceStaffRoles', method: 'PUT', path: '/staff/{personId}/roles', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * List open invitations
   *
   * `GET /invitations`
   *
   * Lists the invitations that are not accepted, withdrawn or expired, newest first, without their tokens.
   * Managers see those whose cafes they all manage; administrators see all. 403 for everyone else.
   */
  listInvitations(request = {}) {
    return this.#http.call({ id: 'listInvitations', method: 'GET', path: '/invitations' }, request);
  }
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
  inviteStaff(request) {
    return this.#http.call(
      { id: 'inviteStaff', method: 'POST', path: '/invitations', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Withdraw an invitation
   *
   * `DELETE /invitations/{invitationId}`
   *
   * Makes the token of an open invitation invalid. For managers of every cafe of the invitation, and for
   * administrators. 404 for everyone else, and if the invitation was accepted, withdrawn, or has expired.
   */
  withdrawInvitation(request) {
    return this.#http.call(
      { id: 'withdrawInvitation', method: 'DELETE', path: '/invitations/{invitationId}' },
      request,
    );
  }
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
  acceptInvitation(request) {
    return this.#http.call(
      { id: 'acceptInvitation', method: 'POST', path: '/invitations/accept', mediaType: 'application/json' },
      request,
    );
  }
}
export const createIdentityClient = (options) => new IdentityClient(options);
