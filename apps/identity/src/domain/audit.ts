/** Who did what to whom. The store adds the time and the request id. */
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
  /** Never a secret, and no personal data: audit entries stay when a person is erased. */
  readonly details?: Readonly<Record<string, unknown>>;
};
