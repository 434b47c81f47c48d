import { createDeadLetters, createMessaging, createTransport, type EventHandlerTable } from '@coffeemesh/messaging';
import type { FastifyInstance } from 'fastify';
import type { Static, TObject, TProperties } from 'typebox';

import { createAccess, jwksUrlOf, type Access } from '../access/create-access.ts';
import { createDatabase, type Database } from '../database/create-database.ts';
import { createFaults, type Faults } from '../faults/create-faults.ts';
import { makePoolFaulty } from '../faults/faulty-pool.ts';
import { faultyTransport } from '../faults/faulty-transport.ts';
import { createAnswers } from '../idempotency/answer-store.ts';
import { createAnswerSweeper } from '../idempotency/answer-sweeper.ts';
import type { KitOptions } from '../kit-options.ts';
import type { Log } from '../observability/create-log.ts';
import type { BackgroundTask } from './background-task.ts';
import type { ownConfig } from './config.ts';
import { runProcess, type RunningParts } from './run-process.ts';

/** What a service is given to open its own parts with. */
export type ServiceGround<Config> = {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  /** For every neighbour that it asks. */
  readonly faults: Faults;
};

/** What a service brings of its own. */
export type ServiceParts<Deps> = {
  /** What handlers of requests and of events are given. */
  readonly deps: Deps;
  /** Beside the relay, the consumption of events and the kit's own sweeping. */
  readonly background?: readonly BackgroundTask[];
  /** For who knows the keys itself; identity's published keys unless told. */
  readonly access?: Access;
  /** Closes what `open` opened. */
  readonly close?: () => Promise<void>;
};

export type ServiceDefinition<P extends TProperties, Deps> = {
  readonly name: string;
  readonly configSchema: TObject<P>;
  readonly open: (ground: ServiceGround<Static<TObject<P>>>) => ServiceParts<Deps>;
  readonly buildApp: (kit: KitOptions, deps: Deps) => FastifyInstance;
  /** Of a service that consumes events. */
  readonly eventHandlers?: EventHandlerTable<Deps>;
};

/**
 * Runs a service that keeps data and tells events: opens its database and the transport, lets it open its own parts,
 * and gives them all one life (see {@link runProcess}). What cannot be done without the database is not ready without it;
 * events wait in the outbox for a transport that is away.
 */
export const runService = <P extends typeof ownConfig & TProperties, Deps>({
  name,
  configSchema,
  open,
  buildApp,
  eventHandlers,
}: ServiceDefinition<P, Deps>): Promise<void> => {
  const start = async (config: Static<TObject<P>>, log: Log): Promise<RunningParts> => {
    const settings = config as Static<TObject<typeof ownConfig>> & { readonly IDENTITY_URL?: string };
    const onIdleError = (error: Error): void => log.warn({ err: error }, 'an idle connection broke');
    const faults = createFaults(settings.FAULTS, { isProduction: settings.NODE_ENV === 'production' });
    const database = createDatabase({ url: settings.DATABASE_URL, name, onIdleError });
    makePoolFaulty(database.pool, faults.to('database'));
    const transport = faultyTransport(createTransport({ url: settings.TRANSPORT_URL, log }), faults.to('transport'));
    const answers = createAnswers(database);
    const { deps, background = [], access = accessOf(settings), close } = open({ config, database, log, faults });
    announce(faults, log);
    const messaging = createMessaging({ service: name, database, transport, handlers: eventHandlers, deps, log });
    const deadLetters = eventHandlers && createDeadLetters({ database, handlers: eventHandlers, deps });
    return {
      app: buildApp({ log, access, answers, deadLetters, checks: { database: database.ping } }, deps),
      background: [messaging, ...background, createAnswerSweeper(answers, log)],
      close: async () => {
        await close?.();
        await transport.close();
        await database.close();
      },
    };
  };
  return runProcess({ name, configSchema, start });
};

/** @throws ConfigError for faults of what the service does not use */
const announce = (faults: Faults, log: Log): void => {
  faults.check();
  if (faults.all.length === 0) return;
  log.warn(
    { faults: faults.all },
    'FAULTS ON PURPOSE: what this service depends on fails, because its setting FAULTS says so',
  );
};

const accessOf = ({ TOKEN_ISSUER, IDENTITY_URL }: { TOKEN_ISSUER: string; IDENTITY_URL?: string }): Access => {
  if (IDENTITY_URL === undefined) throw new Error('Without IDENTITY_URL a service must bring its own access');
  return createAccess({ issuer: TOKEN_ISSUER, jwksUrl: jwksUrlOf(IDENTITY_URL) });
};
