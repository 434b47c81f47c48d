import { type Clock, type Ids, systemClock, uuidV7Ids } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';
import { PrismaPg } from '@prisma/adapter-pg';

import type {
  AccessTokens,
  GuessCounts,
  Invitations,
  Passwords,
  People,
  SecretTokens,
  ServiceClients,
  Sessions,
} from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createAccessTokens } from './security/access-tokens.ts';
import { createKeyBox } from './security/key-box.ts';
import { createKeyRing, type KeyRing } from './security/key-ring.ts';
import { createPasswords } from './security/passwords.ts';
import { secretTokens } from './security/secret-tokens.ts';
import { createServiceClients } from './security/service-clients.ts';
import { createGuessCountStore } from './store/guess-count-store.ts';
import { createInvitationStore } from './store/invitation-store.ts';
import { createPeopleStore } from './store/people-store.ts';
import { createSessionStore } from './store/session-store.ts';
import { createSigningKeyStore } from './store/signing-key-store.ts';

/** What handlers are given. */
export type Deps = {
  people: People;
  sessions: Sessions;
  invitations: Invitations;
  guessCounts: GuessCounts;
  passwords: Passwords;
  secretTokens: SecretTokens;
  accessTokens: AccessTokens;
  keyRing: KeyRing;
  clients: ServiceClients;
  ids: Ids;
  clock: Clock;
};

export type Secrets = {
  /** The `iss` of access tokens. */
  issuer: string;
  /** 32 bytes in base64: what signing keys are encrypted under. */
  keyEncryptionKey: string;
  /** Of services, by client id. */
  clientSecrets: Readonly<Record<string, string>>;
};

/** Prisma shares the database's pool of connections, and is closed with it. */
export const createDeps = (
  database: Database,
  { issuer, keyEncryptionKey, clientSecrets }: Secrets,
  clock: Clock = systemClock,
): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const ids = uuidV7Ids;
  const signingKeys = createSigningKeyStore(database);
  const keyRing = createKeyRing({ signingKeys, keyBox: createKeyBox(keyEncryptionKey), clock, ids });
  return {
    people: createPeopleStore(prisma),
    sessions: createSessionStore(database),
    invitations: createInvitationStore(database, prisma),
    guessCounts: createGuessCountStore(database),
    passwords: createPasswords(),
    secretTokens,
    accessTokens: createAccessTokens({ keyRing, issuer, clock, ids }),
    keyRing,
    clients: createServiceClients(clientSecrets),
    ids,
    clock,
  };
};
