// Generated from openapi/identity/oas.yaml; do not edit. `npm run codegen`
export interface paths {
  '/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register as a customer
     * @description Makes an account, always a customer's; staff are invited. Anybody may. Publishes `identity.person-registered.v1`. 409 where the e-mail address has an account: there is no hiding it without a letter to the address, so it is said plainly, after as much work as a registration takes. 422 for a password that is too easy to guess. Repeating it answers 409; sign in instead.
     */
    post: operations['registerPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/people/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who am I?
     * @description The caller's own account, with the roles and scopes that the next access token will bear. 404 where the account is gone.
     */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change own account
     * @description Changes the name that is given (RFC 7396). Publishes `identity.person-changed.v1`.
     */
    patch: operations['updateMe'];
    trace?: never;
  };
  '/people/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change own password
     * @description Sets another password and ends all of the caller's sessions; access tokens that were given already stay good until they expire. 422 where the current password is another, or the new one is too easy to guess; 429 after too many wrong ones.
     */
    put: operations['changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in
     * @description Gives an access token (15 minutes) and a refresh token for a session of 30 days. Anybody may. 401 is the same, and takes the same time, for an address without an account and for a wrong password. After five wrong passwords in a row the address is locked for a minute, and twice as long after each further one, up to 15 minutes: 429 with `Retry-After`, for the right password too. Repeating it begins another session.
     */
    post: operations['createSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refresh a session
     * @description Gives the next access token, with the roles of this moment, and the next refresh token; the one at hand is used up. Whoever comes with a used one has it from somebody else, or somebody else has it: the whole session ends, and both must sign in again. 401 for a token that is unknown, used, expired, or of a session that has ended.
     */
    post: operations['refreshSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The session, as signing in told it.
         * @example 0190c0de-11aa-7bb2-8cc3-0d4e5f60718a
         */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Sign out
     * @description Ends a session of the caller's own: its refresh token is good no more. Access tokens that were given already stay good until they expire. 404 for a session that has ended, or is somebody else's.
     */
    delete: operations['deleteSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a service token
     * @description Gives an access token (15 minutes) to a service that shows its client credentials, with the scopes set down for that service. 401 is the same for an unknown client and a wrong secret; 429 after too many wrong ones. Repeating it gives another token; the earlier ones stay good.
     */
    post: operations['createToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/.well-known/jwks.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the public keys
     * @description The public keys that access tokens are checked with (RFC 7517). Anybody may. A new key is here ten minutes before it signs, an old one stays until its last token has expired; so the answer may be kept for five minutes.
     */
    get: operations['getKeySet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the staff
     * @description The people who work at the caller's cafes, with their roles there; an administrator sees all of them. Managers and administrators.
     */
    get: operations['listStaff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The staff member.
         * @example 0190c0de-0000-7000-8000-00000000ee03
         */
        personId: components['parameters']['PersonId'];
      };
      cookie?: never;
    };
    /**
     * Read a staff member
     * @description Somebody who works at one of the caller's cafes, with the roles there; an administrator sees everybody and every role. 404 for anybody else.
     */
    get: operations['getStaffMember'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/staff/{personId}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The staff member.
         * @example 0190c0de-0000-7000-8000-00000000ee03
         */
        personId: components['parameters']['PersonId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Replace somebody's roles
     * @description Replaces the roles that the caller may see, which is a manager's at her own cafes and an administrator's everywhere; the others stay. None left makes the person a customer. In effect with the next refresh, within 15 minutes. Publishes `identity.person-changed.v1`. 403 for a role at a cafe that is not the caller's, and for anybody but an administrator who makes an administrator. 404 for somebody whom the caller may not see. 409 for one's own roles. 422 for a role without a cafe, or twice.
     */
    put: operations['replaceStaffRoles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List open invitations
     * @description Invitations that nobody has taken up yet and that have not expired, newest first: those whose cafes are all among the caller's; an administrator sees all of them. Their tokens are not told again.
     */
    get: operations['listInvitations'];
    put?: never;
    /**
     * Invite somebody
     * @description Invites an e-mail address to work, for seven days. The answer bears the token, this once, for the caller to hand on. By a manager of each cafe that is named, or by an administrator (403 for anybody else, and for anybody but an administrator who invites one). Publishes `identity.staff-invited.v1`. 422 for a role without a cafe, or twice. Inviting the same address again withdraws what the same caller has sent it before.
     */
    post: operations['inviteStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/{invitationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The invitation.
         * @example 0190c0de-22aa-7bb2-8cc3-0d4e5f60718b
         */
        invitationId: components['parameters']['InvitationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Withdraw an invitation
     * @description Its token is good no more. By a manager of each cafe that it names, or by an administrator; 404 for anybody else, and where it has been taken up, withdrawn, or has expired.
     */
    delete: operations['withdrawInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept an invitation
     * @description Makes the account of the invited address, or adds the roles to the account that it has; the password must then be the one of that account, and its name stays. Whoever has the token may. Publishes `identity.person-registered.v1` or `identity.person-changed.v1`. 401 for a token that is unknown, used, withdrawn or expired, and for a password that is not the account's; 422 for a new password that is too easy to guess; 429 after too many wrong ones. A token is good once; repeating it answers 401.
     */
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * Format: email
     * @description Upper and lower case are alike; answers have it in lower case.
     * @example ada@coffeemesh.example
     */
    Email: string;
    /**
     * @description What to call the person; called out at the counter.
     * @example Ada
     */
    PersonName: string;
    /**
     * @description Of at least ten characters; a sentence is a good one.
     * @example correct horse battery
     */
    Password: string;
    Registration: {
      email: components['schemas']['Email'];
      name: components['schemas']['PersonName'];
      password: components['schemas']['Password'];
    };
    /**
     * Format: uuid
     * @description A UUID version 7, set by the server.
     * @example 0190c0de-0000-7000-8000-00000000ca01
     */
    Id: string;
    /**
     * @description An administrator runs the chain; the others work at one cafe.
     * @enum {string}
     */
    Role: 'administrator' | 'manager' | 'barista' | 'courier';
    /** @description A role, and the cafe that it is at; an administrator's is at none and everywhere. */
    RoleGrant: {
      role: components['schemas']['Role'];
      cafeId?: components['schemas']['Id'];
    };
    Roles: components['schemas']['RoleGrant'][];
    /** @example orders:read */
    Scope: string;
    /** @description Counts the changes; the `ETag` is made from it. */
    Version: number;
    /**
     * Format: date-time
     * @description RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`.
     * @example 2026-05-04T08:15:30.000Z
     */
    Timestamp: string;
    Person: {
      id: components['schemas']['Id'];
      /**
       * @description Staff is who has a role; everybody else is a customer.
       * @enum {string}
       */
      kind: 'customer' | 'staff';
      email: components['schemas']['Email'];
      name: components['schemas']['PersonName'];
      roles: components['schemas']['Roles'];
      /** @description What the person's next access token will allow. */
      scopes: components['schemas']['Scope'][];
      version: components['schemas']['Version'];
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
    };
    /** @description One invalid field, with its location. */
    FieldError: {
      /** @description JSON Pointer into the request body. */
      pointer?: string;
      /** @description Name of a path or query parameter. */
      parameter?: string;
      header?: string;
      code: string;
      detail: string;
    };
    /** @description Problem details (RFC 9457). Some types of problem have more members. */
    Problem: {
      /**
       * Format: uri-reference
       * @description The type of problem, which is also the path of its documentation.
       * @example /problems/invalid-request
       */
      type: string;
      title: string;
      status: number;
      detail?: string;
      instance?: string;
      requestId: string;
      errors?: components['schemas']['FieldError'][];
    };
    PersonPatch: {
      name: components['schemas']['PersonName'];
    };
    /**
     * @description A password to be checked; whether it was ever allowed is not said.
     * @example correct horse battery
     */
    PresentedPassword: string;
    PasswordChange: {
      currentPassword: components['schemas']['PresentedPassword'];
      newPassword: components['schemas']['Password'];
    };
    Credentials: {
      email: components['schemas']['Email'];
      password: components['schemas']['PresentedPassword'];
    };
    /** @constant */
    TokenType: 'Bearer';
    /** @description A signed JWT, for the `Authorization` header after `Bearer `. */
    AccessToken: string;
    /**
     * @description For how many seconds from now the access token is good.
     * @example 900
     */
    ExpiresInSeconds: number;
    /** @description 256 random bits in base64url. Only a hash of it is kept. */
    SecretToken: string;
    Session: {
      sessionId: components['schemas']['Id'];
      tokenType: components['schemas']['TokenType'];
      accessToken: components['schemas']['AccessToken'];
      expiresInSeconds: components['schemas']['ExpiresInSeconds'];
      refreshToken: components['schemas']['SecretToken'];
      /** @description When one has to sign in again, however often one refreshes. */
      sessionExpiresAt: components['schemas']['Timestamp'];
    };
    Refresh: {
      refreshToken: components['schemas']['SecretToken'];
    };
    ClientCredentials: {
      /** @constant */
      grantType: 'client_credentials';
      /**
       * @description The name of the service.
       * @example orders
       */
      clientId: string;
      clientSecret: string;
    };
    ServiceToken: {
      tokenType: components['schemas']['TokenType'];
      accessToken: components['schemas']['AccessToken'];
      expiresInSeconds: components['schemas']['ExpiresInSeconds'];
      scopes: components['schemas']['Scope'][];
    };
    /** @description A JSON Web Key (RFC 7517) on Ed25519 (RFC 8037). */
    PublicKey: {
      /** @constant */
      kty: 'OKP';
      /** @constant */
      crv: 'Ed25519';
      kid: components['schemas']['Id'];
      x: string;
      /** @constant */
      alg: 'EdDSA';
      /** @constant */
      use: 'sig';
    };
    KeySet: {
      keys: components['schemas']['PublicKey'][];
    };
    /** @description Somebody who works for the chain, with the roles that the caller may see. */
    StaffMember: {
      id: components['schemas']['Id'];
      name: components['schemas']['PersonName'];
      email: components['schemas']['Email'];
      roles: components['schemas']['Roles'];
      version: components['schemas']['Version'];
      createdAt: components['schemas']['Timestamp'];
      updatedAt: components['schemas']['Timestamp'];
    };
    PageInfo: {
      /** @description The `cursor` of the next page; null on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    StaffList: {
      data: components['schemas']['StaffMember'][];
      page: components['schemas']['PageInfo'];
    };
    RolesChange: {
      roles: components['schemas']['Roles'];
    };
    InvitedRoles: components['schemas']['RoleGrant'][];
    Invitation: {
      id: components['schemas']['Id'];
      email: components['schemas']['Email'];
      roles: components['schemas']['InvitedRoles'];
      invitedBy: components['schemas']['Id'];
      createdAt: components['schemas']['Timestamp'];
      expiresAt: components['schemas']['Timestamp'];
    };
    InvitationList: {
      data: components['schemas']['Invitation'][];
      page: components['schemas']['PageInfo'];
    };
    NewInvitation: {
      email: components['schemas']['Email'];
      roles: components['schemas']['InvitedRoles'];
    };
    InvitationWithToken: {
      id: components['schemas']['Id'];
      email: components['schemas']['Email'];
      roles: components['schemas']['InvitedRoles'];
      invitedBy: components['schemas']['Id'];
      createdAt: components['schemas']['Timestamp'];
      expiresAt: components['schemas']['Timestamp'];
      token: components['schemas']['SecretToken'];
    };
    Acceptance: {
      token: components['schemas']['SecretToken'];
      name: components['schemas']['PersonName'];
      password: components['schemas']['Password'];
    };
  };
  responses: {
    /** @description The request does not match its documented shape, or its body cannot be parsed. `errors` has an entry for each invalid field. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-request",
         *       "title": "The request is not of the documented shape",
         *       "status": 400,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e",
         *       "errors": [
         *         {
         *           "pointer": "/items/0/quantity",
         *           "code": "minimum",
         *           "detail": "must be >= 1"
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The path does not have this method. */
    MethodNotAllowed: {
      headers: {
        Allow: components['headers']['Allow'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/method-not-allowed",
         *       "title": "The path does not know this method",
         *       "status": 405,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The e-mail address has an account already. */
    EmailTaken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/email-taken",
         *       "title": "This e-mail address has an account already",
         *       "status": 409,
         *       "errors": [
         *         {
         *           "pointer": "/email",
         *           "code": "email-taken",
         *           "detail": "Sign in instead, or use another address."
         *         }
         *       ],
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is larger than the limit. */
    PayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/payload-too-large",
         *       "title": "The body is too large",
         *       "status": 413,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The operation does not accept the media type of the body. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/unsupported-media-type",
         *       "title": "The body is not of a supported media type",
         *       "status": 415,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The current password is another, or the new one is too easy to guess; `errors` points at it. */
    WeakPassword: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/rules-broken",
         *       "title": "The request breaks a rule of the business",
         *       "status": 422,
         *       "errors": [
         *         {
         *           "pointer": "/password",
         *           "code": "password-not-common",
         *           "detail": "This password is on the lists that guessers begin with."
         *         }
         *       ],
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many requests. Retry after the time in `Retry-After`. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/too-many-requests",
         *       "title": "Too many requests",
         *       "status": 429,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The service, or one that it depends on, is not available. Retry after the time in `Retry-After`. */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/dependency-unavailable",
         *       "title": "A service that this depends on does not answer",
         *       "status": 503,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The access token is missing or not valid. */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/unauthenticated",
         *       "title": "A valid access token is needed",
         *       "status": 401,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The access token does not have the required scope or role. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/forbidden",
         *       "title": "The access token does not allow this",
         *       "status": 403,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The resource does not exist, or the caller may not see it. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/not-found",
         *       "title": "There is nothing here that you may see",
         *       "status": 404,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The resource has changed since the version in `If-Match`. */
    StaleVersion: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/stale-version",
         *       "title": "The resource has changed since it was read",
         *       "status": 412,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `If-Match` is missing. */
    IfMatchRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/if-match-required",
         *       "title": "An If-Match header is needed",
         *       "status": 428,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many wrong guesses, or too many requests; try again after `Retry-After`. */
    TooManyAttempts: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/too-many-attempts",
         *       "title": "Too many wrong attempts",
         *       "status": 429,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description No account with this e-mail address and password. */
    InvalidCredentials: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-credentials",
         *       "title": "E-mail address and password do not belong together",
         *       "status": 401,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The refresh token is unknown, used, expired, or its session has ended. */
    InvalidRefreshToken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-refresh-token",
         *       "title": "The refresh token is not good any more",
         *       "status": 401,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description No client with this id and secret. */
    InvalidClient: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-client",
         *       "title": "Client and secret do not belong together",
         *       "status": 401,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Nobody changes her own roles. */
    OwnRoles: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/own-roles",
         *       "title": "Nobody changes her own roles",
         *       "status": 409,
         *       "detail": "Ask an administrator, or another manager of the cafe.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A role without a cafe, an administrator with one, or a role twice; `errors` points at each. */
    RolesContradict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/rules-broken",
         *       "title": "The request breaks a rule of the business",
         *       "status": 422,
         *       "errors": [
         *         {
         *           "pointer": "/roles/0",
         *           "code": "role-has-cafe",
         *           "detail": "A barista works at a cafe; name it."
         *         }
         *       ],
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The invitation is not open any more, or the password is not the account's. */
    InvalidInvitation: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-invitation",
         *       "title": "The invitation is not open any more",
         *       "status": 401,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
    IfNoneMatch: string;
    /**
     * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
     * @example "3"
     */
    IfMatch: string;
    /**
     * @description The session, as signing in told it.
     * @example 0190c0de-11aa-7bb2-8cc3-0d4e5f60718a
     */
    SessionId: components['schemas']['Id'];
    /** @description The maximum number of items. */
    Limit: number;
    /** @description The `nextCursor` of the previous page, with the same filters. */
    Cursor: string;
    /**
     * @description The staff member.
     * @example 0190c0de-0000-7000-8000-00000000ee03
     */
    PersonId: components['schemas']['Id'];
    /**
     * @description The invitation.
     * @example 0190c0de-22aa-7bb2-8cc3-0d4e5f60718b
     */
    InvitationId: components['schemas']['Id'];
  };
  requestBodies: never;
  headers: {
    /** @description The URL of the new resource. */
    Location: string;
    /**
     * @description The version of the resource, as a strong entity tag.
     * @example "3"
     */
    ETag: string;
    /** @description The methods of this path. */
    Allow: string;
    /** @description Seconds to wait before a retry. */
    RetryAfter: number;
    /**
     * @description How long the answer may be kept.
     * @example public, max-age=300
     */
    CacheControl: string;
    /** @description `rel="next"` if there is a next page (RFC 8288). */
    Link: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  registerPerson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "ada@coffeemesh.example",
         *       "name": "Ada",
         *       "password": "correct horse battery"
         *     }
         */
        'application/json': components['schemas']['Registration'];
      };
    };
    responses: {
      /** @description The new account. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-0000-7000-8000-00000000ee01",
           *       "kind": "customer",
           *       "email": "ada@coffeemesh.example",
           *       "name": "Ada",
           *       "roles": [],
           *       "scopes": [
           *         "profile:read",
           *         "profile:write",
           *         "orders:read",
           *         "orders:write",
           *         "payments:read",
           *         "deliveries:read"
           *       ],
           *       "version": 1,
           *       "createdAt": "2026-01-12T09:00:00.000Z",
           *       "updatedAt": "2026-01-12T09:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['Person'];
        };
      };
      400: components['responses']['InvalidRequest'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['EmailTaken'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['WeakPassword'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller's account. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-0000-7000-8000-00000000ee01",
           *       "kind": "customer",
           *       "email": "ada@coffeemesh.example",
           *       "name": "Ada",
           *       "roles": [],
           *       "scopes": [
           *         "profile:read",
           *         "profile:write",
           *         "orders:read",
           *         "orders:write",
           *         "payments:read",
           *         "deliveries:read"
           *       ],
           *       "version": 1,
           *       "createdAt": "2026-01-12T09:00:00.000Z",
           *       "updatedAt": "2026-01-12T09:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description The version at hand is still the current one. */
      304: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  updateMe: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Ada L."
         *     }
         */
        'application/merge-patch+json': components['schemas']['PersonPatch'];
      };
    };
    responses: {
      /** @description The account as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-0000-7000-8000-00000000ee01",
           *       "kind": "customer",
           *       "email": "ada@coffeemesh.example",
           *       "name": "Ada",
           *       "roles": [],
           *       "scopes": [
           *         "profile:read",
           *         "profile:write",
           *         "orders:read",
           *         "orders:write",
           *         "payments:read",
           *         "deliveries:read"
           *       ],
           *       "version": 1,
           *       "createdAt": "2026-01-12T09:00:00.000Z",
           *       "updatedAt": "2026-01-12T09:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['Person'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "currentPassword": "correct horse battery",
         *       "newPassword": "another horse, another battery"
         *     }
         */
        'application/json': components['schemas']['PasswordChange'];
      };
    };
    responses: {
      /** @description The password is changed; sign in again. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['WeakPassword'];
      429: components['responses']['TooManyAttempts'];
      503: components['responses']['Unavailable'];
    };
  };
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "ada@coffeemesh.example",
         *       "password": "correct horse battery"
         *     }
         */
        'application/json': components['schemas']['Credentials'];
      };
    };
    responses: {
      /** @description A new session. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "sessionId": "0190c0de-11aa-7bb2-8cc3-0d4e5f60718a",
           *       "tokenType": "Bearer",
           *       "accessToken": "eyJhbGciOiJFZERTQSIsImtpZCI6IjEifQ.eyJzdWIiOiIwMTkwYzBkZSJ9.c2lnbmF0dXJl",
           *       "expiresInSeconds": 900,
           *       "refreshToken": "qk2n7ZfVw0yX3m9TtLr5sBhJcUaEoPdGi8vRxYz1MNQ",
           *       "sessionExpiresAt": "2026-06-03T08:15:30.000Z"
           *     }
           */
          'application/json': components['schemas']['Session'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['InvalidCredentials'];
      405: components['responses']['MethodNotAllowed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyAttempts'];
      503: components['responses']['Unavailable'];
    };
  };
  refreshSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "refreshToken": "Zf0w2k7nqVyX3m9TtLr5sBhJcUaEoPdGi8vRxYz1MNQ"
         *     }
         */
        'application/json': components['schemas']['Refresh'];
      };
    };
    responses: {
      /** @description The session goes on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "sessionId": "0190c0de-11aa-7bb2-8cc3-0d4e5f60718a",
           *       "tokenType": "Bearer",
           *       "accessToken": "eyJhbGciOiJFZERTQSIsImtpZCI6IjEifQ.eyJzdWIiOiIwMTkwYzBkZSJ9.c2lnbmF0dXJl",
           *       "expiresInSeconds": 900,
           *       "refreshToken": "qk2n7ZfVw0yX3m9TtLr5sBhJcUaEoPdGi8vRxYz1MNQ",
           *       "sessionExpiresAt": "2026-06-03T08:15:30.000Z"
           *     }
           */
          'application/json': components['schemas']['Session'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['InvalidRefreshToken'];
      405: components['responses']['MethodNotAllowed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The session, as signing in told it.
         * @example 0190c0de-11aa-7bb2-8cc3-0d4e5f60718a
         */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session has ended. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "grantType": "client_credentials",
         *       "clientId": "orders",
         *       "clientSecret": "2f5c9f9e0d3b4d1e8a76"
         *     }
         */
        'application/json': components['schemas']['ClientCredentials'];
      };
    };
    responses: {
      /** @description An access token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tokenType": "Bearer",
           *       "accessToken": "eyJhbGciOiJFZERTQSIsImtpZCI6IjEifQ.eyJzdWIiOiJvcmRlcnMifQ.c2lnbmF0dXJl",
           *       "expiresInSeconds": 900,
           *       "scopes": [
           *         "reservations:write",
           *         "payments:write"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ServiceToken'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['InvalidClient'];
      405: components['responses']['MethodNotAllowed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyAttempts'];
      503: components['responses']['Unavailable'];
    };
  };
  getKeySet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys, newest first. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "keys": [
           *         {
           *           "kty": "OKP",
           *           "crv": "Ed25519",
           *           "kid": "0190c0de-33aa-7bb2-8cc3-0d4e5f60718c",
           *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
           *           "alg": "EdDSA",
           *           "use": "sig"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['KeySet'];
        };
      };
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listStaff: {
    parameters: {
      query?: {
        /** @description Only who works at this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only who has this role, at `cafeId` if that is given too. */
        role?: components['schemas']['Role'];
        /** @description The order of the list; `-` is descending. */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt';
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the staff. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0190c0de-0000-7000-8000-00000000ee03",
           *           "name": "Bo",
           *           "email": "barista@coffeemesh.example",
           *           "roles": [
           *             {
           *               "role": "barista",
           *               "cafeId": "0190c0de-0000-7000-8000-00000000ca01"
           *             }
           *           ],
           *           "version": 4,
           *           "createdAt": "2026-01-12T09:00:00.000Z",
           *           "updatedAt": "2026-03-02T11:30:00.000Z"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": null,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['StaffList'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getStaffMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of a cached response, such as `"3"`. If it is still current, the response is 304 without a body. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The staff member.
         * @example 0190c0de-0000-7000-8000-00000000ee03
         */
        personId: components['parameters']['PersonId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The staff member. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-0000-7000-8000-00000000ee03",
           *       "name": "Bo",
           *       "email": "barista@coffeemesh.example",
           *       "roles": [
           *         {
           *           "role": "barista",
           *           "cafeId": "0190c0de-0000-7000-8000-00000000ca01"
           *         }
           *       ],
           *       "version": 4,
           *       "createdAt": "2026-01-12T09:00:00.000Z",
           *       "updatedAt": "2026-03-02T11:30:00.000Z"
           *     }
           */
          'application/json': components['schemas']['StaffMember'];
        };
      };
      /** @description The version at hand is still the current one. */
      304: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceStaffRoles: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `ETag` that the change is based on, or `*`. Missing is 428; outdated is 412.
         * @example "3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The staff member.
         * @example 0190c0de-0000-7000-8000-00000000ee03
         */
        personId: components['parameters']['PersonId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "roles": [
         *         {
         *           "role": "barista",
         *           "cafeId": "0190c0de-0000-7000-8000-00000000ca01"
         *         },
         *         {
         *           "role": "courier",
         *           "cafeId": "0190c0de-0000-7000-8000-00000000ca01"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['RolesChange'];
      };
    };
    responses: {
      /** @description The staff member as of now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-0000-7000-8000-00000000ee03",
           *       "name": "Bo",
           *       "email": "barista@coffeemesh.example",
           *       "roles": [
           *         {
           *           "role": "barista",
           *           "cafeId": "0190c0de-0000-7000-8000-00000000ca01"
           *         }
           *       ],
           *       "version": 4,
           *       "createdAt": "2026-01-12T09:00:00.000Z",
           *       "updatedAt": "2026-03-02T11:30:00.000Z"
           *     }
           */
          'application/json': components['schemas']['StaffMember'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      409: components['responses']['OwnRoles'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RolesContradict'];
      428: components['responses']['IfMatchRequired'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listInvitations: {
    parameters: {
      query?: {
        /** @description The maximum number of items. */
        limit?: components['parameters']['Limit'];
        /** @description The `nextCursor` of the previous page, with the same filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of invitations. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0190c0de-22aa-7bb2-8cc3-0d4e5f60718b",
           *           "email": "kim@coffeemesh.example",
           *           "roles": [
           *             {
           *               "role": "barista",
           *               "cafeId": "0190c0de-0000-7000-8000-00000000ca01"
           *             }
           *           ],
           *           "invitedBy": "0190c0de-0000-7000-8000-00000000ee05",
           *           "createdAt": "2026-05-04T08:15:30.000Z",
           *           "expiresAt": "2026-05-11T08:15:30.000Z"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": null,
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['InvitationList'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  inviteStaff: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "kim@coffeemesh.example",
         *       "roles": [
         *         {
         *           "role": "barista",
         *           "cafeId": "0190c0de-0000-7000-8000-00000000ca01"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['NewInvitation'];
      };
    };
    responses: {
      /** @description The invitation, with its token. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-22aa-7bb2-8cc3-0d4e5f60718b",
           *       "email": "kim@coffeemesh.example",
           *       "roles": [
           *         {
           *           "role": "barista",
           *           "cafeId": "0190c0de-0000-7000-8000-00000000ca01"
           *         }
           *       ],
           *       "invitedBy": "0190c0de-0000-7000-8000-00000000ee05",
           *       "createdAt": "2026-05-04T08:15:30.000Z",
           *       "expiresAt": "2026-05-11T08:15:30.000Z",
           *       "token": "m9TtLr5sBhJcUaEoPdGi8vRxYz1MNQqk2n7ZfVw0yX3"
           *     }
           */
          'application/json': components['schemas']['InvitationWithToken'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      405: components['responses']['MethodNotAllowed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RolesContradict'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  withdrawInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The invitation.
         * @example 0190c0de-22aa-7bb2-8cc3-0d4e5f60718b
         */
        invitationId: components['parameters']['InvitationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invitation is withdrawn. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      405: components['responses']['MethodNotAllowed'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "m9TtLr5sBhJcUaEoPdGi8vRxYz1MNQqk2n7ZfVw0yX3",
         *       "name": "Kim",
         *       "password": "correct horse battery"
         *     }
         */
        'application/json': components['schemas']['Acceptance'];
      };
    };
    responses: {
      /** @description The account, with its new roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0190c0de-0000-7000-8000-00000000ee09",
           *       "kind": "staff",
           *       "email": "kim@coffeemesh.example",
           *       "name": "Kim",
           *       "roles": [
           *         {
           *           "role": "barista",
           *           "cafeId": "0190c0de-0000-7000-8000-00000000ca01"
           *         }
           *       ],
           *       "scopes": [
           *         "profile:read",
           *         "profile:write",
           *         "orders:read",
           *         "orders:write",
           *         "kitchen:read",
           *         "kitchen:write",
           *         "stock:read"
           *       ],
           *       "version": 1,
           *       "createdAt": "2026-01-12T09:00:00.000Z",
           *       "updatedAt": "2026-01-12T09:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['Person'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['InvalidInvitation'];
      405: components['responses']['MethodNotAllowed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['WeakPassword'];
      429: components['responses']['TooManyAttempts'];
      503: components['responses']['Unavailable'];
    };
  };
}
