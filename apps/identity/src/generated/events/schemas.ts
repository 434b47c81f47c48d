// Generated from openapi/identity/events.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** An administrator runs the chain; the others work at one cafe. */
export const Role = Type.Enum(['administrator', 'manager', 'barista', 'courier'], { type: 'string' });
export type Role = Static<typeof Role>;

/** A role, and the cafe that it is at; an administrator's is at none and everywhere. */
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

export const InvitationEvent = Type.Object(
  {
    invitationId: Id,
    invitedBy: Id,
    roles: InvitedRoles,
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type InvitationEvent = Static<typeof InvitationEvent>;

export const Roles = Type.Array(RoleGrant, { maxItems: 100 });
export type Roles = Static<typeof Roles>;

/** Counts the changes; the `ETag` is made from it. */
export const Version = Type.Integer({ minimum: 1, maximum: 2147483647 });
export type Version = Static<typeof Version>;

/** A person as he or she is after the change. */
export const PersonEvent = Type.Object(
  {
    personId: Id,
    kind: Type.Enum(['customer', 'staff'], { type: 'string' }),
    roles: Roles,
    version: Version,
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type PersonEvent = Static<typeof PersonEvent>;
