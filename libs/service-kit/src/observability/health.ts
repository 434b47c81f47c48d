import { withTimeout } from '@coffeemesh/async';
import type { FastifyInstance } from 'fastify';

/** Resolves while the thing works; rejects, saying why, when it does not. */
export type Check = () => Promise<unknown>;
export type Checks = Readonly<Record<string, Check>>;

type CheckResult = { status: 'up' | 'down'; durationMs: number };

const checkTimeoutMs = 1_000;

/** `/health/live`: the process runs. `/health/ready`: it can do its work, each dependency by name; 503 if one is down. */
export const addHealth = (app: FastifyInstance, checks: Checks): void => {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  const route = { config: { internal: true }, schema: { hide: true } };
  app.get('/health/live', route, async () => ({ status: 'up' }));
  app.get('/health/ready', route, async (request, reply) => {
    const verdicts = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const startedAt = performance.now();
        const status = await withTimeout(checkTimeoutMs, async () => {
          await check();
          return 'up' as const;
        }).catch((error: unknown) => {
          request.log.warn({ err: error, check: name }, 'not ready');
          return 'down' as const;
        });
        return [name, { status, durationMs: Math.round(performance.now() - startedAt) }] as [string, CheckResult];
      }),
    );
    const up = !closing && verdicts.every(([, { status }]) => status === 'up');
    reply.code(up ? 200 : 503).header('cache-control', 'no-store');
    return { status: closing ? 'stopping' : up ? 'up' : 'down', checks: Object.fromEntries(verdicts) };
  });
};
