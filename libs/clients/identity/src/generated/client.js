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
   * Makes an account, always a customer's; staff are invited. Anybody may. Publishes
   * `identity.person-registered.v1`. 409 where the e-mail address has an account: there is no hiding it without a
   * letter to the address, so it is said plainly, after as much work as a registration takes. 422 for a password
   * that is too easy to guess. Repeating it answers 409; sign in instead.
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
   * Changes the name that is given (RFC 7396). Publishes `identity.person-changed.v1`.
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
   * Sets another password and ends all of the caller's sessions; access tokens that were given already stay good
   * until they expire. 422 where the current password is another, or the new one is too easy to guess; 429 after
   * too many wrong ones.
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
   * Gives an access token (15 minutes) and a refresh token for a session of 30 days. Anybody may. 401 is the same,
   * and takes the same time, for an address without an account and for a wrong password. After five wrong
   * passwords in a row the address is locked for a minute, and twice as long after each further one, up to 15
   * minutes: 429 with `Retry-After`, for the right password too. Repeating it begins another session.
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
   * Gives the next access token, with the roles of this moment, and the next refresh token; the one at hand is
   * used up. Whoever comes with a used one has it from somebody else, or somebody else has it: the whole session
   * ends, and both must sign in again. 401 for a token that is unknown, used, expired, or of a session that has
   * ended.
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
   * Ends a session of the caller's own: its refresh token is good no more. Access tokens that were given already
   * stay good until they expire. 404 for a session that has ended, or is somebody else's.
   */
  deleteSession(request) {
    return this.#http.call({ id: 'deleteSession', method: 'DELETE', path: '/sessions/{sessionId}' }, request);
  }
  /**
   * Take a service token
   *
   * `POST /tokens`
   *
   * Gives an access token (15 minutes) to a service that shows its client credentials, with the scopes set down
   * for that service. 401 is the same for an unknown client and a wrong secret; 429 after too many wrong ones.
   * Repeating it gives another token; the earlier ones stay good.
   */
  createToken(request) {
    return this.#http.call(
      { id: 'createToken', method: 'POST', path: '/tokens', mediaType: 'application/json' },
      request,
    );
  }
  /**
   * Read the public keys
   *
   * `GET /.well-known/jwks.json`
   *
   * The public keys that access tokens are checked with (RFC 7517). Anybody may. A new key is here ten minutes
   * before it signs, an old one stays until its last token has expired; so the answer may be kept for five
   * minutes.
   */
  getKeySet(request = {}) {
    return this.#http.call({ id: 'getKeySet', method: 'GET', path: '/.well-known/jwks.json' }, request);
  }
  /**
   * List the staff
   *
   * `GET /staff`
   *
   * The people who work at the caller's cafes, with their roles there; an administrator sees all of them. Managers
   * and administrators.
   */
  listStaff(request = {}) {
    return this.#http.call({ id: 'listStaff', method: 'GET', path: '/staff' }, request);
  }
  getStaffMember(request) {
    return this.#http.call({ id: 'getStaffMember', method: 'GET', path: '/staff/{personId}' }, request);
  }
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
   * Invitations that nobody has taken up yet and that have not expired, newest first: those whose cafes are all
   * among the caller's; an administrator sees all of them. Their tokens are not told again.
   */
  listInvitations(request = {}) {
    return this.#http.call({ id: 'listInvitations', method: 'GET', path: '/invitations' }, request);
  }
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
   * Its token is good no more. By a manager of each cafe that it names, or by an administrator; 404 for anybody
   * else, and where it has been taken up, withdrawn, or has expired.
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
   * Makes the account of the invited address, or adds the roles to the account that it has; the password must then
   * be the one of that account, and its name stays. Whoever has the token may. Publishes
   * `identity.person-registered.v1` or `identity.person-changed.v1`. 401 for a token that is unknown, used,
   * withdrawn or expired, and for a password that is not the account's; 422 for a new password that is too easy to
   * guess; 429 after too many wrong ones. A token is good once; repeating it answers 401.
   */
  acceptInvitation(request) {
    return this.#http.call(
      { id: 'acceptInvitation', method: 'POST', path: '/invitations/accept', mediaType: 'application/json' },
      request,
    );
  }
}
export const createIdentityClient = (options) => new IdentityClient(options);
