import type { Caller, PageRequest, VisibilityScope, WriteEffects } from '@coffeemesh/kernel';
import type { AuditEntry } from './audit.ts';
import type { FailedAttempts } from './failed-attempts.ts';
import type { Invitation } from './invitation.ts';
import type { Person } from './person.ts';
import type { Session, SessionEnd } from './session.ts';
import type { PublicKey, StoredKey } from './signing-keys.ts';
import type { StaffListQuery } from './staff-list.ts';
import type { TokenSubject } from './token-subject.ts';

/** What is written in the transaction of a change. */
export type Effects = Pick<WriteEffects, 'events'> & { readonly audit: AuditEntry };

export type PersonChange = Effects & {
  readonly person: Person;
  /** Ends all sessions of the person, for this reason. */
  readonly endSessions?: SessionEnd;
};

export type PersonStore = {
  find(id: string): Promise<Person | undefined>;
  /** @param email as `toEmailKey` returns it */
  findByEmail(email: string): Promise<Person | undefined>;
  /** A page of the staff, with all their roles. */
  listStaff(query: StaffListQuery): Promise<Person[]>;
  /** @throws EmailTaken (409) */
  insert(person: Person, effects: Effects): Promise<void>;
  /**
   * Reads the person, and saves the change if no other request was faster. Without `ifMatch` it then starts again.
   * @param ifMatch the version that the caller has read; undefined for any
   * @throws NotFound (404), StaleVersion (412), and what `change` throws
   */
  change(id: string, ifMatch: number | undefined, change: (current: Person) => PersonChange): Promise<Person>;
};

export type SessionStore = {
  insert(session: Session, refreshTokenHash: string, effects: Effects): Promise<void>;
  /**
   * Replaces a refresh token by the next one. Ends the session if the token was used before.
   * @returns undefined if the token is not valid
   */
  rotate(tokenHash: string, nextTokenHash: string, now: Date): Promise<Session | undefined>;
  /** @returns false if the person has no such active session */
  end(id: string, personId: string, now: Date, effects: Effects): Promise<boolean>;
  /** Deletes sessions that expired before an instant, with their refresh tokens. */
  deleteExpiredBefore(instant: Date): Promise<void>;
};

export type InvitationListQuery = { scope: VisibilityScope; now: Date; page: PageRequest<'instant'> };

export type InvitationStore = {
  find(id: string): Promise<Invitation | undefined>;
  findByToken(tokenHash: string): Promise<Invitation | undefined>;
  /** A page of the open invitations of the scope, newest first. */
  list(query: InvitationListQuery): Promise<Invitation[]>;
  /** Withdraws earlier invitations from the same person to the same address. */
  insert(invitation: Invitation, tokenHash: string, effects: Effects): Promise<void>;
  /** @returns false if it is not open */
  withdraw(id: string, now: Date, effects: Effects): Promise<boolean>;
  /**
   * Accepts an invitation and saves the person: a new one, or one that has an account.
   * @returns false if it is not open, or another request has changed the account
   */
  accept(id: string, person: Person, now: Date, effects: Effects): Promise<boolean>;
};

export type FailedAttemptsStore = {
  find(target: string): Promise<FailedAttempts | undefined>;
  update(target: string, next: (current: FailedAttempts | undefined) => FailedAttempts): Promise<void>;
  clear(target: string): Promise<void>;
  /** Deletes the counts of targets without a failed attempt since an instant. */
  deleteUnchangedSince(instant: Date): Promise<void>;
};

export type PasswordHasher = {
  /** @throws Overloaded (503) if too many hashes are queued */
  hash(password: string): Promise<string>;
  /**
   * Takes the same time if there is no hash, and returns false then.
   * @throws Overloaded (503) if too many hashes are queued
   */
  verify(hash: string | undefined, password: string): Promise<boolean>;
};

/** Random tokens of 256 bits; only their hashes are stored. */
export type SecretTokenGenerator = {
  generate(): { token: string; hash: string };
  hash(token: string): string;
};

export type AccessTokenIssuer = {
  /** @returns a signed JWT */
  issue(subject: TokenSubject): Promise<string>;
};

export type AccessTokenVerifier = {
  /** @throws Unauthenticated (401) */
  verify(token: string): Promise<Caller>;
};

export type PublicKeySource = {
  publicKeys(): Promise<PublicKey[]>;
};

export type SigningKeySource = {
  /** The key to sign with now. */
  signingKey(): Promise<StoredKey>;
};

export type SigningKeyPairs = {
  /** A new key pair; its private key is encrypted. */
  generate(id: string): Pick<StoredKey, 'id' | 'publicX' | 'encryptedPrivateKey'>;
  /** @returns false if the private key was encrypted under another key */
  canDecrypt(key: StoredKey): boolean;
};

export type SigningKeyStore = {
  list(): Promise<StoredKey[]>;
  /** Adds keys and deletes all others except `retain`. Replicas do this one after another. */
  withExclusiveLock(decide: (stored: StoredKey[]) => Promise<{ add: StoredKey[]; retain: string[] }>): Promise<void>;
};

export type ServiceClientVerifier = {
  /** Whether the client has this secret. Takes the same time for an unknown client. */
  verify(clientId: string, secret: string): boolean;
};
