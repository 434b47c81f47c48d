import type { CursorPosition, WriteEffects } from '@coffeemesh/kernel';

import type { AuditEntry } from './audit.ts';
import type { GuessCount } from './guessing.ts';
import type { Invitation } from './invitation.ts';
import type { Person } from './person.ts';
import type { Sight } from './roles.ts';
import type { Session, SessionEnd } from './session.ts';
import type { KeyTimes } from './signing-keys.ts';
import type { StaffListQuery } from './staff-list.ts';

/** What is written in the transaction of a change. */
export type Effects = Pick<WriteEffects, 'events'> & { readonly audit: AuditEntry };

export type PersonChange = Effects & {
  readonly person: Person;
  /** Ends all of the person's sessions, for this reason. */
  readonly endSessions?: SessionEnd;
};

export type People = {
  find(id: string): Promise<Person | undefined>;
  /** @param email as `emailKeyOf` makes it */
  findByEmail(email: string): Promise<Person | undefined>;
  /** Staff with all their roles, one person more than `limit` where there is one. */
  listStaff(query: StaffListQuery): Promise<Person[]>;
  /** @throws EmailTaken (409) */
  insert(person: Person, effects: Effects): Promise<void>;
  /**
   * Reads, changes and saves in one transaction. Without a version to match, somebody else's change in between makes it
   * start again.
   * @throws NotFound (404), StaleVersion (412), and whatever `change` throws
   */
  change(id: string, version: number | undefined, change: (current: Person) => PersonChange): Promise<Person>;
};

export type Sessions = {
  begin(session: Session, refreshTokenHash: string, effects: Effects): Promise<void>;
  /**
   * Uses a refresh token up and puts the next in its place; ends the session if it was used before.
   * @returns undefined where the token is not good
   */
  rotate(tokenHash: string, nextTokenHash: string, now: Date): Promise<Session | undefined>;
  /** @returns false where the person has no such live session */
  end(id: string, personId: string, now: Date, effects: Effects): Promise<boolean>;
};

export type Invitations = {
  find(id: string): Promise<Invitation | undefined>;
  findByToken(tokenHash: string): Promise<Invitation | undefined>;
  /** Open ones that are in sight, newest first, one more than `limit` where there is one. */
  list(query: { sight: Sight; now: Date; after?: CursorPosition; limit: number }): Promise<Invitation[]>;
  /** Withdraws what the same person has sent to the same address before. */
  insert(invitation: Invitation, tokenHash: string, effects: Effects): Promise<void>;
  /** @returns false where it is not open any more */
  withdraw(id: string, now: Date, effects: Effects): Promise<boolean>;
  /**
   * Takes an invitation up by somebody new, or by somebody who has an account.
   * @returns false where it is not open any more, or the account is not as it was
   */
  accept(id: string, person: Person, now: Date, effects: Effects): Promise<boolean>;
};

export type GuessCounts = {
  find(target: string): Promise<GuessCount | undefined>;
  update(target: string, next: (current: GuessCount | undefined) => GuessCount): Promise<void>;
  clear(target: string): Promise<void>;
  /** Lets one guess at a target go at a time, so that many at once are not all made before the first is counted. */
  inTurn<T>(target: string, work: () => Promise<T>): Promise<T>;
};

export type Passwords = {
  /** The hash to keep. */
  hash(password: string): Promise<string>;
  /** Takes as long where there is no hash, and is then false. */
  verify(hash: string | undefined, password: string): Promise<boolean>;
};

/** Tokens that only we can know: 256 random bits, of which only a hash is kept. */
export type SecretTokens = {
  next(): { token: string; hash: string };
  hashOf(token: string): string;
};

/** Whom an access token speaks for. */
export type TokenSubject = {
  readonly id: string;
  readonly kind: 'customer' | 'staff' | 'service';
  readonly roles: Person['roles'];
  readonly scopes: readonly string[];
};

export type AccessTokens = {
  /** A signed JWT. */
  issue(subject: TokenSubject): Promise<string>;
};

/** A public key on Ed25519, as RFC 7517 and RFC 8037 have it. */
export type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; kid: string; x: string; alg: 'EdDSA'; use: 'sig' };

export type KeySource = {
  publicKeys(): Promise<PublicKey[]>;
};

/** A signing key as it is kept. */
export type StoredKey = KeyTimes & {
  /** The `kid` of its tokens. */
  readonly id: string;
  /** The public key, RFC 8037's `x`. */
  readonly publicX: string;
  /** The private key, encrypted. */
  readonly privateBox: string;
};

export type SigningKeys = {
  all(): Promise<StoredKey[]>;
  /** Adds keys, and deletes all others but those to keep, while no other copy of the service does the same. */
  alone(decide: (stored: StoredKey[]) => Promise<{ add: StoredKey[]; keep: string[] }>): Promise<void>;
};

export type ServiceClients = {
  /** Whether the secret is this client's; takes as long for a client that does not exist. */
  verify(clientId: string, secret: string): boolean;
};
