import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import type { Access, Database } from '@coffeemesh/service-kit';
import { PrismaPg } from '@prisma/adapter-pg';

import { createKeyRing, type KeyRing } from './application/key-ring.ts';
import { createAccessTokenIssuer } from './clients/access-token-issuer.ts';
import { createEd25519KeyPairs } from './clients/ed25519-key-pairs.ts';
import { createEnvelopeCipher } from './clients/envelope-cipher.ts';
import { createKeyRingAccess } from './clients/key-ring-access.ts';
import { createPasswordHasher } from './clients/password-hasher.ts';
import { secretTokenGenerator } from './clients/secret-token-generator.ts';
import { createServiceClientVerifier } from './clients/service-client-verifier.ts';
import type {
  AccessTokenIssuer,
  FailedAttemptsStore,
  InvitationStore,
  PasswordHasher,
  PersonStore,
  SecretTokenGenerator,
  ServiceClientVerifier,
  SessionStore,
} from './domain/ports.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createFailedAttemptsStore } from './store/failed-attempts-store.ts';
import { createInvitationStore } from './store/invitation-store.ts';
import { createPersonStore } from './store/person-store.ts';
import { createSessionStore } from './store/session-store.ts';
import { createSigningKeyStore } from './store/signing-key-store.ts';

/** What handlers and background workers get. */
export type Deps = {
  people: PersonStore;
  sessions: SessionStore;
  invitations: InvitationStore;
  failedAttempts: FailedAttemptsStore;
  passwordHasher: PasswordHasher;
  secretTokens: SecretTokenGenerator;
  accessTokens: AccessTokenIssuer;
  keyRing: KeyRing;
  /** Verifies access tokens without a call to this service itself. */
  access: Access;
  serviceClients: ServiceClientVerifier;
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

/** Prisma shares the database's connection pool, and is closed with it. */
export const createDeps = (
  database: Database,
  { issuer, keyEncryptionKey, clientSecrets }: Secrets,
  clock: Clock = systemClock,
): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const ids = uuidV7Ids;
  const keyPairs = createEd25519KeyPairs(createEnvelopeCipher(keyEncryptionKey));
  const keyRing = createKeyRing({ signingKeys: createSigningKeyStore(database), keyPairs, clock, ids });
  return {
    people: createPersonStore(prisma),
    sessions: createSessionStore(database),
    invitations: createInvitationStore(database, prisma),
    failedAttempts: createFailedAttemptsStore(database),
    passwordHasher: createPasswordHasher(),
    secretTokens: secretTokenGenerator,
    accessTokens: createAccessTokenIssuer({ keyRing, keyPairs, issuer, clock, ids }),
    keyRing,
    access: createKeyRingAccess(keyRing, issuer),
    serviceClients: createServiceClientVerifier(clientSecrets),
    ids,
    clock,
  };
};
