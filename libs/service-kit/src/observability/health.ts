import type { FastifyInstance } from 'fastify';
import { withTimeout } from '@coffeemesh/async';
import { HEALTH_CHECK_TIMEOUT_MS } from '../policy.ts';

/** Resolves while the dependency works; rejects with the reason when it does not. */
export type Check = () => Promise<unknown>;
export type Checks = Readonly<Record<string, Check>>;

type CheckResult = { status: 'up' | 'down'; durationMs: number };

/** `/health/live`: the process runs. `/health/ready`: each dependency by name; 503 if one is down. */
export const addHealth = (app: FastifyInstance, checks: Checks): void => {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  const route = { config: { internal: true }, schema: { hide: true } };
  app.get('/health/live', route, async () => ({ status: 'up' }));
  app.get('/health/ready', route, async (request, reply) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const startedAt = performance.now();
        const status = await withTimeout(HEALTH_CHECK_TIMEOUT_MS, async () => {
          await check();
          return 'up' as const;
        }).catch((error: unknown) => {
          request.log.warn({ err: error, check: name }, 'not ready');
          return 'down' as const;
        });
        return [name, { status, durationMs: Math.round(performance.now() - startedAt) }] as [string, CheckResult];
      }),
    );
    const up = !closing && results.every(([, { status }]) => status === 'up');
    reply.code(up ? 200 : 503).header('cache-control', 'no-store');
    return { status: closing ? 'stopping' : up ? 'up' : 'down', checks: Object.fromEntries(results) };
  });
};
