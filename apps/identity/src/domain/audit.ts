/** Who did what to whom; the store adds when, and under which request id. */
export type AuditEntry = {
  readonly actorId: string;
  readonly action:
    | 'person-registered'
    | 'person-changed'
    | 'password-changed'
    | 'signed-in'
    | 'signed-out'
    | 'refresh-token-reused'
    | 'staff-invited'
    | 'invitation-withdrawn'
    | 'invitation-accepted'
    | 'roles-replaced';
  readonly subjectId: string;
  /** Never a secret, and nothing that must be forgotten with the person. */
  readonly details?: Readonly<Record<string, unknown>>;
};
