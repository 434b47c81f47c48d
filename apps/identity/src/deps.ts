import { PrismaPg } from '@prisma/adapter-pg';
import { createKeyedMutex, type BackgroundTask, type KeyedMutex } from '@coffeemesh/async';
import { systemClock, uuidV7Ids, type Clock, type Ids, type Logger } from '@coffeemesh/kernel';
import { createAccess, Overloaded, type ServiceContext } from '@coffeemesh/service-kit';
import { createKeyRingVerifier } from './application/key-ring-verifier.ts';
import { createKeyRing, type KeyRing } from './application/key-ring.ts';
import { createSigningKeyRotation } from './application/rotate-signing-keys.ts';
import { createExpirySweeper } from './application/sweep-expired.ts';
import { createAccessTokenIssuer } from './clients/access-token-issuer.ts';
import { createEd25519KeyPairs } from './clients/ed25519-key-pairs.ts';
import { createEnvelopeCipher } from './clients/envelope-cipher.ts';
import { createPasswordHasher } from './clients/password-hasher.ts';
import { secretTokenGenerator } from './clients/secret-token-generator.ts';
import { createServiceClientVerifier } from './clients/service-client-verifier.ts';
import type { Config } from './config.ts';
import { toClientSecrets } from './domain/client-secrets.ts';
import { OVERLOAD_RETRY_AFTER_SECONDS } from './domain/policy.ts';
import type {
  AccessTokenIssuer,
  AccessTokenVerifier,
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

/** The dependencies of handlers and background tasks. */
export type Deps = {
  people: PersonStore;
  sessions: SessionStore;
  invitations: InvitationStore;
  failedAttempts: FailedAttemptsStore;
  /** Runs attempts at one password one after the other, within this replica. */
  attemptMutex: KeyedMutex;
  passwordHasher: PasswordHasher;
  secretTokens: SecretTokenGenerator;
  accessTokens: AccessTokenIssuer;
  keyRing: KeyRing;
  /** Verifies access tokens without a call to this service itself. */
  access: AccessTokenVerifier;
  serviceClients: ServiceClientVerifier;
  ids: Ids;
  clock: Clock;
};

/** Prisma shares the database's connection pool, and is closed with it. */
export const createDeps = (
  { config, database }: Pick<ServiceContext<Config>, 'config' | 'database'>,
  overrides: Partial<Deps> = {},
): Deps => {
  const prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
  const { ids = uuidV7Ids, clock = systemClock } = overrides;
  const issuer = config.TOKEN_ISSUER;
  const keyPairs = createEd25519KeyPairs(createEnvelopeCipher(config.KEY_ENCRYPTION_KEY));
  const keyRing = createKeyRing({ signingKeys: createSigningKeyStore(database), keyPairs, clock, ids });
  return {
    people: createPersonStore(prisma),
    sessions: createSessionStore(database),
    invitations: createInvitationStore(database, prisma),
    failedAttempts: createFailedAttemptsStore(database),
    attemptMutex: createKeyedMutex(),
    passwordHasher: createPasswordHasher((cause) =>
      Overloaded({ retryAfterSeconds: OVERLOAD_RETRY_AFTER_SECONDS, cause }),
    ),
    secretTokens: secretTokenGenerator,
    accessTokens: createAccessTokenIssuer({ keyRing, keyPairs, issuer, clock, ids }),
    keyRing,
    access: createKeyRingVerifier(keyRing, (keys) => createAccess({ issuer, jwks: { keys } })),
    serviceClients: createServiceClientVerifier(toClientSecrets(config.SERVICE_CLIENTS)),
    ids,
    clock,
    ...overrides,
  };
};

export const createBackground = (deps: Deps, log: Logger): BackgroundTask[] => [
  createSigningKeyRotation(deps, log),
  createExpirySweeper(deps, log),
];
