import closeWithGrace from 'close-with-grace';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Static, TObject, TProperties } from 'typebox';
import type { BackgroundTask } from '@coffeemesh/async';
import { loadConfig, type processConfig } from '../config/config.ts';
import { createLogger } from '../observability/create-logger.ts';
import { requireNode } from './node-version.mjs';

/** The parts of a process, opened with its settings. */
export type RunningParts = {
  app: FastifyInstance;
  /** Started when the process listens; stopped in reverse order after the last response. */
  background?: readonly BackgroundTask[];
  /** Closes resources such as pools, as the last step. */
  close?: () => Promise<void>;
};

export type RunOptions<P extends TProperties> = {
  name: string;
  configSchema: TObject<P>;
  start: (config: Static<TObject<P>>, log: FastifyBaseLogger) => Promise<RunningParts>;
};

/**
 * Runs a process: loads the settings, opens its parts, listens. On SIGTERM or SIGINT it shuts down gracefully: it
 * accepts no
 * new connections, completes the requests in flight, stops the background tasks, and closes the pools.
 */
export const runProcess = async <P extends typeof processConfig & TProperties>({
  name,
  configSchema,
  start,
}: RunOptions<P>): Promise<void> => {
  requireNode();
  let log: FastifyBaseLogger = createLogger(name);
  try {
    const config = loadConfig(configSchema, process.env) as Static<TObject<typeof processConfig>> & Static<TObject<P>>;
    log = createLogger(name, config.LOG_LEVEL);
    const { app, background = [], close } = await start(config, log);
    closeWithGrace({ delay: config.SHUTDOWN_TIMEOUT_MS, logger: closeLogger(log) }, async ({ signal, err }) => {
      if (err) log.fatal({ err }, 'shutting down after an uncaught error');
      else log.info({ signal }, 'shutting down');
      await app.close();
      for (const task of background.toReversed()) await task.stop();
      await close?.();
      log.info('stopped');
    });
    await app.listen({ host: config.HOST, port: config.PORT });
    for (const task of background) await task.start();
  } catch (error) {
    log.fatal({ err: error }, `${name} cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
};

const closeLogger = (log: FastifyBaseLogger) => ({
  error: (message: unknown) => log.error({ reason: String(message) }, 'shutting down'),
});
