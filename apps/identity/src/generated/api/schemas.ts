// Generated from openapi/identity/oas.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { Nullable } from '@coffeemesh/service-kit/schema';

/** 256 random bits in base64url. Only a hash is stored. */
export const SecretToken = Type.String({ pattern: '^[A-Za-z0-9_-]+$', minLength: 43, maxLength: 43 });
export type SecretToken = Static<typeof SecretToken>;

/** The name that is called at the counter. */
export const PersonName = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 100 });
export type PersonName = Static<typeof PersonName>;

/** At least ten characters; a sentence is a good choice. */
export const Password = Type.String({ pattern: '^[^\\u0000]+$', minLength: 10, maxLength: 128 });
export type Password = Static<typeof Password>;

export const Acceptance = Type.Object(
  {
    token: SecretToken,
    name: PersonName,
    password: Password,
  },
  { additionalProperties: false },
);
export type Acceptance = Static<typeof Acceptance>;

/** A signed JWT, for the header `Authorization`, after `Bearer `. */
export const AccessToken = Type.String({ minLength: 1, maxLength: 8000 });
export type AccessToken = Static<typeof AccessToken>;

export const ClientCredentials = Type.Object(
  {
    grantType: Type.Literal('client_credentials'),
    /** The name of the service. */
    clientId: Type.String({ pattern: '^[a-z][a-z0-9-]*$', minLength: 1, maxLength: 40 }),
    clientSecret: Type.String({ pattern: '^[\\x21-\\x7e]+$', minLength: 1, maxLength: 200 }),
  },
  { additionalProperties: false },
);
export type ClientCredentials = Static<typeof ClientCredentials>;

/** Case does not matter; responses have it in lower case. */
export const Email = Type.String({ format: 'email', minLength: 3, maxLength: 254 });
export type Email = Static<typeof Email>;

/** A password to verify. The limits for new passwords do not apply. */
export const PresentedPassword = Type.String({ pattern: '^[^\\u0000]+$', minLength: 1, maxLength: 128 });
export type PresentedPassword = Static<typeof PresentedPassword>;

export const Credentials = Type.Object(
  {
    email: Email,
    password: PresentedPassword,
  },
  { additionalProperties: false },
);
export type Credentials = Static<typeof Credentials>;

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** The params of deleteSession. */
export const DeleteSessionParams = Type.Object({ sessionId: Id }, { additionalProperties: false });
export type DeleteSessionParams = Static<typeof DeleteSessionParams>;

/** The lifetime of the access token in seconds. */
export const ExpiresInSeconds = Type.Integer({ minimum: 1, maximum: 86400 });
export type ExpiresInSeconds = Static<typeof ExpiresInSeconds>;

/** One invalid field, with its location. */
export const FieldError = Type.Object(
  {
    /** JSON Pointer into the request body. */
    pointer: Type.Optional(Type.String({ maxLength: 1000 })),
    /** Name of a path or query parameter. */
    parameter: Type.Optional(Type.String({ maxLength: 200 })),
    header: Type.Optional(Type.String({ maxLength: 200 })),
    code: Type.String({ maxLength: 100 }),
    detail: Type.String({ maxLength: 1000 }),
  },
  { additionalProperties: false },
);
export type FieldError = Static<typeof FieldError>;

/** The params of getStaffMember. */
export const GetStaffMemberParams = Type.Object({ personId: Id }, { additionalProperties: false });
export type GetStaffMemberParams = Static<typeof GetStaffMemberParams>;

export const IfMatchHeader = Type.String({ pattern: '^(\\*|"[0-9]{1,10}")$', minLength: 1, maxLength: 64 });
export type IfMatchHeader = Static<typeof IfMatchHeader>;

export const IfNoneMatchHeader = Type.String({ minLength: 1, maxLength: 1000 });
export type IfNoneMatchHeader = Static<typeof IfNoneMatchHeader>;

/** Administrators run the chain; all other roles belong to one cafe. */
export const Role = Type.Enum(['administrator', 'manager', 'barista', 'courier'], { type: 'string' });
export type Role = Static<typeof Role>;

/** A role and its cafe. The role administrator has no cafe and applies everywhere. */
export const RoleGrant = Type.Object(
  {
    role: Role,
    cafeId: Type.Optional(Id),
  },
  { additionalProperties: false },
);
export type RoleGrant = Static<typeof RoleGrant>;

export const InvitedRoles = Type.Array(RoleGrant, { minItems: 1, maxItems: 100 });
export type InvitedRoles = Static<typeof InvitedRoles>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

export const Invitation = Type.Object(
  {
    id: Id,
    email: Email,
    roles: InvitedRoles,
    invitedBy: Id,
    createdAt: Timestamp,
    expiresAt: Timestamp,
  },
  { additionalProperties: false },
);
export type Invitation = Static<typeof Invitation>;

export const PageInfo = Type.Object(
  {
    /** The `cursor` of the next page; null on the last page. */
    nextCursor: Nullable(Type.String({ maxLength: 1000 })),
    hasMore: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type PageInfo = Static<typeof PageInfo>;

export const InvitationList = Type.Object(
  {
    data: Type.Array(Invitation, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type InvitationList = Static<typeof InvitationList>;

export const InvitationWithToken = Type.Object(
  {
    id: Id,
    email: Email,
    roles: InvitedRoles,
    invitedBy: Id,
    createdAt: Timestamp,
    expiresAt: Timestamp,
    token: SecretToken,
  },
  { additionalProperties: false },
);
export type InvitationWithToken = Static<typeof InvitationWithToken>;

/** A JSON Web Key (RFC 7517) on Ed25519 (RFC 8037). */
export const PublicKey = Type.Object(
  {
    kty: Type.Literal('OKP'),
    crv: Type.Literal('Ed25519'),
    kid: Id,
    x: Type.String({ pattern: '^[A-Za-z0-9_-]+$', minLength: 43, maxLength: 43 }),
    alg: Type.Literal('EdDSA'),
    use: Type.Literal('sig'),
  },
  { additionalProperties: false },
);
export type PublicKey = Static<typeof PublicKey>;

export const KeySet = Type.Object(
  {
    keys: Type.Array(PublicKey, { maxItems: 20 }),
  },
  { additionalProperties: false },
);
export type KeySet = Static<typeof KeySet>;

/** The query of listInvitations. */
export const ListInvitationsQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListInvitationsQuery = Static<typeof ListInvitationsQuery>;

/** The query of listStaff. */
export const ListStaffQuery = Type.Object(
  {
    cafeId: Type.Optional(Id),
    role: Type.Optional(Role),
    sort: Type.Enum(['name', '-name', 'createdAt', '-createdAt'], { type: 'string', default: 'name' }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListStaffQuery = Static<typeof ListStaffQuery>;

export const NewInvitation = Type.Object(
  {
    email: Email,
    roles: InvitedRoles,
  },
  { additionalProperties: false },
);
export type NewInvitation = Static<typeof NewInvitation>;

export const PasswordChange = Type.Object(
  {
    currentPassword: PresentedPassword,
    newPassword: Password,
  },
  { additionalProperties: false },
);
export type PasswordChange = Static<typeof PasswordChange>;

export const Roles = Type.Array(RoleGrant, { maxItems: 100 });
export type Roles = Static<typeof Roles>;

export const Scope = Type.String({ pattern: '^[a-z]+:[a-z]+$', maxLength: 40 });
export type Scope = Static<typeof Scope>;

/** Increases by one with each change; the `ETag` contains it. */
export const Version = Type.Integer({ minimum: 1, maximum: 2147483647 });
export type Version = Static<typeof Version>;

export const Person = Type.Object(
  {
    id: Id,
    /** People with a role are staff; all others are customers. */
    kind: Type.Enum(['customer', 'staff'], { type: 'string' }),
    email: Email,
    name: PersonName,
    roles: Roles,
    /** The scopes of the person's next access token. */
    scopes: Type.Array(Scope, { maxItems: 50 }),
    version: Version,
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { additionalProperties: false },
);
export type Person = Static<typeof Person>;

export const PersonPatch = Type.Object(
  {
    name: PersonName,
  },
  { additionalProperties: false },
);
export type PersonPatch = Static<typeof PersonPatch>;

/** Problem details (RFC 9457). Some types of problem have more members. */
export const Problem = Type.Object({
  /** The type of problem, which is also the path of its documentation. */
  type: Type.String({ format: 'uri-reference', maxLength: 200 }),
  title: Type.String({ maxLength: 200 }),
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  detail: Type.Optional(Type.String({ maxLength: 10000 })),
  instance: Type.Optional(Type.String({ maxLength: 2000 })),
  requestId: Type.String({ maxLength: 200 }),
  errors: Type.Optional(Type.Array(FieldError, { maxItems: 1000 })),
});
export type Problem = Static<typeof Problem>;

export const Refresh = Type.Object(
  {
    refreshToken: SecretToken,
  },
  { additionalProperties: false },
);
export type Refresh = Static<typeof Refresh>;

export const Registration = Type.Object(
  {
    email: Email,
    name: PersonName,
    password: Password,
  },
  { additionalProperties: false },
);
export type Registration = Static<typeof Registration>;

/** The params of replaceStaffRoles. */
export const ReplaceStaffRolesParams = Type.Object({ personId: Id }, { additionalProperties: false });
export type ReplaceStaffRolesParams = Static<typeof ReplaceStaffRolesParams>;

export const RolesChange = Type.Object(
  {
    roles: Roles,
  },
  { additionalProperties: false },
);
export type RolesChange = Static<typeof RolesChange>;

export const TokenType = Type.Literal('Bearer');
export type TokenType = Static<typeof TokenType>;

export const ServiceToken = Type.Object(
  {
    tokenType: TokenType,
    accessToken: AccessToken,
    expiresInSeconds: ExpiresInSeconds,
    scopes: Type.Array(Scope, { maxItems: 50 }),
  },
  { additionalProperties: false },
);
export type ServiceToken = Static<typeof ServiceToken>;

export const Session = Type.Object(
  {
    sessionId: Id,
    tokenType: TokenType,
    accessToken: AccessToken,
    expiresInSeconds: ExpiresInSeconds,
    refreshToken: SecretToken,
    /** When the person must sign in again. Refreshing does not extend it. */
    sessionExpiresAt: Timestamp,
  },
  { additionalProperties: false },
);
export type Session = Static<typeof Session>;

/** A member of the staff, with the roles that the caller may see. */
export const StaffMember = Type.Object(
  {
    id: Id,
    name: PersonName,
    email: Email,
    roles: Roles,
    version: Version,
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { additionalProperties: false },
);
export type StaffMember = Static<typeof StaffMember>;

export const StaffList = Type.Object(
  {
    data: Type.Array(StaffMember, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type StaffList = Static<typeof StaffList>;

/** The params of withdrawInvitation. */
export const WithdrawInvitationParams = Type.Object({ invitationId: Id }, { additionalProperties: false });
export type WithdrawInvitationParams = Static<typeof WithdrawInvitationParams>;
