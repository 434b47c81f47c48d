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
     * @description Registers the account of a customer. Members of staff are invited instead. Public. Publishes `identity.person-registered.v1`. 409 if the e-mail address already has an account; the response takes as long as a registration. 422 for a password that is too easy to guess. Repeating the request returns 409: sign in instead.
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
     * Get own account
     * @description Returns the caller's own account, with the roles and scopes of the next access token. 404 if the account does not exist.
     */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change own account
     * @description Changes the name of the caller's own account (merge patch, RFC 7396). Publishes `identity.person-changed.v1`. 404 if the account does not exist.
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
     * @description Changes the caller's password and ends all of their sessions. Access tokens stay valid until they expire. 404 if the account does not exist. 422 if the current password is wrong, or the new one is too easy to guess. 429 after too many wrong passwords. Repeating the request returns 422.
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
     * @description Begins a session of 30 days. Returns an access token, which is valid for 15 minutes, and a refresh token. Public. 401 is the same, and takes the same time, for an address without an account and for a wrong password. The fifth wrong password in a row locks the address for a minute, each further one for twice as long, up to 15 minutes: 429 with `Retry-After`, also for the right password. Repeating the request begins another session.
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
     * @description Returns the next access token, with the person's current roles, and the next refresh token. Public: the refresh token is the permission, and is valid once. Using it again ends the whole session, because two clients have it: both must sign in again. 401 for a token that is unknown or used, and if the session has ended or expired.
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
         * @description The id of the session, from the response to the sign-in.
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
     * @description Ends one of the caller's own sessions. Its refresh token is not valid any more; its access tokens stay valid until they expire. 404 for a session that has ended, and for a session of another person.
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
     * Issue a service token
     * @description Issues an access token with the scopes of the service to its client credentials; it is valid for 15 minutes. Public. 401 is the same for an unknown client and a wrong secret. 429 after too many wrong secrets. Repeating the request issues another token; earlier ones stay valid.
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
     * Get the public keys
     * @description Returns the public keys that verify access tokens (RFC 7517). Public. The response may be cached for five minutes: a new key is published ten minutes before it signs, and a replaced one until its last token has expired.
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
     * @description Lists the people who work at the cafes that the caller manages, with their roles there. Administrators see the whole staff. 403 for everyone else.
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
         * @description The id of the staff member.
         * @example 0190c0de-0000-7000-8000-00000000ee03
         */
        personId: components['parameters']['PersonId'];
      };
      cookie?: never;
    };
    /**
     * Get a staff member
     * @description Returns a person who works at one of the cafes that the caller manages, with the roles there. Administrators see everyone and all roles. 404 for people whom the caller may not see.
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
         * @description The id of the staff member.
         * @example 0190c0de-0000-7000-8000-00000000ee03
         */
        personId: components['parameters']['PersonId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Replace a person's roles
     * @description Replaces the roles that the caller may see: managers see those at their own cafes, administrators see all. The other roles stay. A person without roles is a customer. The change takes effect with the next refresh, within 15 minutes. Publishes `identity.person-changed.v1`. 403 for a role at a cafe that the caller does not manage; only administrators make administrators. 404 for people whom the caller may not see. 409 for the caller's own roles. 422 for a role without a cafe and for a duplicate role.
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
     * @description Lists the invitations that are not accepted, withdrawn or expired, newest first, without their tokens. Managers see those whose cafes they all manage; administrators see all. 403 for everyone else.
     */
    get: operations['listInvitations'];
    put?: never;
    /**
     * Invite a staff member
     * @description Invites an e-mail address to join the staff; the invitation is open for seven days. Only this response contains the token, which the caller hands on. For managers of every named cafe, and for administrators. Publishes `identity.staff-invited.v1`. 403 for everyone else; only administrators invite administrators. 422 for a role without a cafe and for a duplicate role. Inviting the same address again withdraws the caller's earlier invitation to it.
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
         * @description The id of the invitation.
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
     * @description Makes the token of an open invitation invalid. For managers of every cafe of the invitation, and for administrators. 404 for everyone else, and if the invitation was accepted, withdrawn, or has expired.
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
     * @description Registers an account for the invited address with the invited roles. If the address has an account, adds the roles to it: `password` must be its password, and its name stays. Public: the token is the permission. Publishes `identity.person-registered.v1` or `identity.person-changed.v1`. 401 for a token that is unknown, used, withdrawn or expired, and for a wrong password. 422 for a new password that is too easy to guess. 429 after too many wrong passwords. A token is valid once: repeating the request returns 401.
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
     * @description Case does not matter; responses have it in lower case.
     * @example ada@coffeemesh.example
     */
    Email: string;
    /**
     * @description The name that is called at the counter.
     * @example Ada
     */
    PersonName: string;
    /**
     * @description At least ten characters; a sentence is a good choice.
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
     * @description Administrators run the chain; all other roles belong to one cafe.
     * @enum {string}
     */
    Role: 'administrator' | 'manager' | 'barista' | 'courier';
    /** @description A role and its cafe. The role administrator has no cafe and applies everywhere. */
    RoleGrant: {
      role: components['schemas']['Role'];
      cafeId?: components['schemas']['Id'];
    };
    Roles: components['schemas']['RoleGrant'][];
    /** @example orders:read */
    Scope: string;
    /** @description Increases by one with each change; the `ETag` contains it. */
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
       * @description People with a role are staff; all others are customers.
       * @enum {string}
       */
      kind: 'customer' | 'staff';
      email: components['schemas']['Email'];
      name: components['schemas']['PersonName'];
      roles: components['schemas']['Roles'];
      /** @description The scopes of the person's next access token. */
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
     * @description A password to verify. The limits for new passwords do not apply.
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
    /** @description A signed JWT, for the header `Authorization`, after `Bearer `. */
    AccessToken: string;
    /**
     * @description The lifetime of the access token in seconds.
     * @example 900
     */
    ExpiresInSeconds: number;
    /** @description 256 random bits in base64url. Only a hash is stored. */
    SecretToken: string;
    Session: {
      sessionId: components['schemas']['Id'];
      tokenType: components['schemas']['TokenType'];
      accessToken: components['schemas']['AccessToken'];
      expiresInSeconds: components['schemas']['ExpiresInSeconds'];
      refreshToken: components['schemas']['SecretToken'];
      /** @description When the person must sign in again. Refreshing does not extend it. */
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
    /** @description A member of the staff, with the roles that the caller may see. */
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
    /** @description The request does not match its schema, or its body cannot be parsed. `errors` has an entry for each invalid field. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-request",
         *       "title": "The request does not match its schema",
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
         *       "title": "Method not allowed",
         *       "status": 405,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The e-mail address already has an account. */
    EmailTaken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/email-taken",
         *       "title": "This e-mail address already has an account",
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
         *       "title": "Unsupported media type",
         *       "status": 415,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The current password is wrong, or the new one is too easy to guess; `errors` points at it. */
    WeakPassword: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/rules-broken",
         *       "title": "The request violates a business rule",
         *       "status": 422,
         *       "errors": [
         *         {
         *           "pointer": "/password",
         *           "code": "password-not-common",
         *           "detail": "This password is too common."
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
    /** @description The service or one of its dependencies is unavailable. Retry after the time in `Retry-After`. */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/dependency-unavailable",
         *       "title": "A dependency is unavailable",
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
         *       "title": "A valid access token is required",
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
         *       "title": "Not found",
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
         *       "title": "An If-Match header is required",
         *       "status": 428,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many failed attempts, or too many requests; try again after `Retry-After`. */
    TooManyAttempts: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/too-many-attempts",
         *       "title": "Too many failed attempts",
         *       "status": 429,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The e-mail address or the password is wrong. */
    InvalidCredentials: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-credentials",
         *       "title": "The e-mail address or the password is wrong",
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
         *       "title": "The refresh token is not valid",
         *       "status": 401,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The client id or the secret is wrong. */
    InvalidClient: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-client",
         *       "title": "The client id or the secret is wrong",
         *       "status": 401,
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The roles are the caller's own. */
    OwnRoles: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/own-roles",
         *       "title": "Callers cannot change their own roles",
         *       "status": 409,
         *       "detail": "Ask an administrator, or another manager of the cafe.",
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A role without a cafe, an administrator with one, or a duplicate role; `errors` points at each. */
    InvalidRoles: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/rules-broken",
         *       "title": "The request violates a business rule",
         *       "status": 422,
         *       "errors": [
         *         {
         *           "pointer": "/roles/0",
         *           "code": "role-has-cafe",
         *           "detail": "The role barista needs a cafeId."
         *         }
         *       ],
         *       "requestId": "0190c0de-7f3a-7c11-9d1e-5b1f0a2c3d4e"
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The invitation is not open (`invalid-invitation`), or the password of the account is wrong (`invalid-credentials`). */
    InvalidInvitation: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/problems/invalid-invitation",
         *       "title": "The invitation is not open",
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
     * @description The id of the session, from the response to the sign-in.
     * @example 0190c0de-11aa-7bb2-8cc3-0d4e5f60718a
     */
    SessionId: components['schemas']['Id'];
    /** @description The maximum number of items. */
    Limit: number;
    /** @description The `nextCursor` of the previous page, with the same filters. */
    Cursor: string;
    /**
     * @description The id of the staff member.
     * @example 0190c0de-0000-7000-8000-00000000ee03
     */
    PersonId: components['schemas']['Id'];
    /**
     * @description The id of the invitation.
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
     * @description How long the response may be cached.
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
      /** @description The caller has the current version. */
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
      /** @description The changed account. */
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
      /** @description The new tokens of the session. */
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
         * @description The id of the session, from the response to the sign-in.
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
        /** @description Only people who work at this cafe. */
        cafeId?: components['schemas']['Id'];
        /** @description Only people with this role; at `cafeId`, if it is given. */
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
         * @description The id of the staff member.
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
      /** @description The caller has the current version. */
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
         * @description The id of the staff member.
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
      /** @description The changed staff member. */
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
      422: components['responses']['InvalidRoles'];
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
      422: components['responses']['InvalidRoles'];
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
         * @description The id of the invitation.
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
