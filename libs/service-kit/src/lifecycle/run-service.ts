import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Static, TObject, TProperties } from 'typebox';
import type { BackgroundTask } from '@coffeemesh/async';
import {
  createFaultInjection,
  injectPoolFaults,
  withTransportFaults,
  type FaultInjection,
} from '@coffeemesh/fault-injection';
import type { Logger } from '@coffeemesh/kernel';
import { createDeadLetters, createMessaging, createTransport, type EventHandlerTable } from '@coffeemesh/messaging';
import { createDatabase } from '@coffeemesh/postgres';
import { createAccess, jwksUrlOf, type Access } from '../access/create-access.ts';
import type { ownConfig } from '../config/config.ts';
import { createReceiptStore } from '../idempotency/receipt-store.ts';
import { createReceiptSweeper } from '../idempotency/receipt-sweeper.ts';
import { createRedis } from '../redis/create-redis.ts';
import type { KitOptions } from '../service/kit-options.ts';
import { createCloser } from './closer.ts';
import { runProcess, type RunningParts } from './run-process.ts';
import type { ServiceContext } from './service-context.ts';

/** The parts that a service adds to the kit. */
export type ServiceParts<Deps> = {
  /** The dependencies of request handlers and event handlers. */
  readonly deps: Deps;
  /** Background tasks in addition to the relay, the consumption of events and the kit's sweepers. */
  readonly background?: readonly BackgroundTask[];
  /** For a service that has the keys itself. Default: identity's published keys. */
  readonly access?: Access;
};

export type ServiceDefinition<P extends TProperties, Deps> = {
  readonly name: string;
  readonly configSchema: TObject<P>;
  readonly open: (context: ServiceContext<Static<TObject<P>>>) => ServiceParts<Deps>;
  readonly buildApp: (kit: KitOptions, deps: Deps) => FastifyInstance;
  /** For a service that consumes events. */
  readonly eventHandlers?: EventHandlerTable<Deps>;
};

/** Settings that the kit itself uses, if the service has them. */
type KitSettings = Static<TObject<typeof ownConfig>> & { readonly IDENTITY_URL?: string; readonly REDIS_URL?: string };

/**
 * Runs a service with a database and events: opens its database, transport and Redis, lets it open its own parts, and
 * runs and closes them all (see {@link runProcess}). Without its database the service is not ready. While the
 * transport is unavailable, events wait in the outbox.
 */
export const runService = <P extends typeof ownConfig & TProperties, Deps>({
  name,
  configSchema,
  open,
  buildApp,
  eventHandlers,
}: ServiceDefinition<P, Deps>): Promise<void> => {
  const start = async (config: Static<TObject<P>>, log: FastifyBaseLogger): Promise<RunningParts> => {
    const settings = config as KitSettings;
    const closer = createCloser(log);
    const onIdleError = (error: Error): void => log.warn({ err: error }, 'idle connection broken');
    const faults = createFaultInjection(settings.FAULTS, { isProduction: settings.NODE_ENV === 'production' });
    const database = createDatabase({
      url: settings.DATABASE_URL,
      name,
      poolSize: settings.DATABASE_POOL_SIZE,
      statementTimeoutMs: settings.DATABASE_STATEMENT_TIMEOUT_MS,
      lockTimeoutMs: settings.DATABASE_LOCK_TIMEOUT_MS,
      onIdleError,
    });
    closer.onClose(database.close);
    injectPoolFaults(database.pool, faults.injectorFor('database'));
    const transport = withTransportFaults(
      createTransport({ url: settings.TRANSPORT_URL, log }),
      faults.injectorFor('transport'),
    );
    closer.onClose(transport.close);
    const redis = settings.REDIS_URL === undefined ? undefined : createRedis({ url: settings.REDIS_URL, log });
    if (redis !== undefined) closer.onClose(redis.close);
    const receipts = createReceiptStore(database);
    const context = { config, database, log, faults, redis, onClose: closer.onClose };
    const { deps, background = [], access = accessOf(settings) } = open(context);
    warnOfFaults(faults, log);
    const messaging = createMessaging({ service: name, database, transport, handlers: eventHandlers, deps, log });
    const deadLetters = eventHandlers && createDeadLetters({ database, handlers: eventHandlers, deps });
    return {
      app: buildApp({ log, access, receipts, deadLetters, checks: { database: database.ping } }, deps),
      background: [messaging, ...background, createReceiptSweeper(receipts, log)],
      close: closer.closeAll,
    };
  };
  return runProcess({ name, configSchema, start });
};

/** @throws ConfigError for faults of dependencies that the service does not have */
const warnOfFaults = (faults: FaultInjection, log: Logger): void => {
  faults.assertAllUsed();
  if (faults.specs.length === 0) return;
  log.warn({ faults: faults.specs }, 'INJECTED FAULTS: dependencies of this service fail, because FAULTS is set');
};

const accessOf = ({ TOKEN_ISSUER, IDENTITY_URL }: KitSettings): Access => {
  if (IDENTITY_URL === undefined) throw new Error('Without IDENTITY_URL a service must bring its own access');
  return createAccess({ issuer: TOKEN_ISSUER, jwksUrl: jwksUrlOf(IDENTITY_URL) });
};
