import closeWithGrace from 'close-with-grace';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Static, TObject, TProperties } from 'typebox';

import { createLogger } from '../observability/create-logger.ts';
import type { BackgroundTask } from '@coffeemesh/async';
import { loadConfig, type processConfig } from '../config/config.ts';
import { requireNode } from './node-version.mjs';

/** What a process is made of, once it has its settings. */
export type RunningParts = {
  app: FastifyInstance;
  /** Started when the process listens; stopped, in the opposite order, when its last request is answered. */
  background?: readonly BackgroundTask[];
  /** Closes pools and the like, when nothing uses them any more. */
  close?: () => Promise<void>;
};

export type RunOptions<P extends TProperties> = {
  name: string;
  configSchema: TObject<P>;
  start: (config: Static<TObject<P>>, log: FastifyBaseLogger) => Promise<RunningParts>;
  /** Time for a graceful end; then the process exits with 1. */
  shutdownTimeoutMs?: number;
  env?: Readonly<Record<string, string | undefined>>;
};

/**
 * The life of a process: settings, parts, listening; and on SIGTERM or SIGINT the way back: no new
 * connections, the requests in flight are answered, background tasks finish what they hold, pools close.
 */
export const runProcess = async <P extends typeof processConfig & TProperties>({
  name,
  configSchema,
  start,
  shutdownTimeoutMs = 15_000,
  env = process.env,
}: RunOptions<P>): Promise<void> => {
  requireNode();
  let log: FastifyBaseLogger = createLogger(name);
  try {
    const config = loadConfig(configSchema, env) as Static<TObject<typeof processConfig>> & Static<TObject<P>>;
    log = createLogger(name, config.LOG_LEVEL);
    const { app, background = [], close } = await start(config, log);
    closeWithGrace({ delay: shutdownTimeoutMs, logger: closeLogger(log) }, async ({ signal, err }) => {
      if (err) log.fatal({ err }, 'ending after an error that nobody caught');
      else log.info({ signal }, 'ending');
      await app.close();
      for (const task of background.toReversed()) await task.stop();
      await close?.();
      log.info('ended');
    });
    await app.listen({ host: config.HOST, port: config.PORT });
    for (const task of background) await task.start();
  } catch (error) {
    log.fatal({ err: error }, `${name} cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
};

const closeLogger = (log: FastifyBaseLogger) => ({
  error: (message: unknown) => log.error({ reason: String(message) }, 'ending'),
});
