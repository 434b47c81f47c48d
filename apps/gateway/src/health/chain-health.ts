import { HEALTH_CACHE_MS, HEALTH_CHECK_TIMEOUT_MS } from '../policy.ts';
import type { UpstreamDispatcher } from '../proxy/dispatcher.ts';
import type { Upstream } from '../upstreams/upstream.ts';

type Checks = Readonly<Record<string, { status: string; durationMs: number }>>;

/** The health of a service, as the gateway sees it. */
export type ServiceHealth = {
  status: 'up' | 'down';
  durationMs: number;
  /** The checks that the service reports: its database, and so on. */
  checks?: Checks;
};

export type ChainHealth = { status: 'up' | 'degraded'; services: Record<string, ServiceHealth> };

/** Returns the health of all services, checked at most once in `HEALTH_CACHE_MS`. */
export const createChainHealth = (
  upstreams: readonly Upstream[],
  dispatcher: UpstreamDispatcher,
  now: () => number,
) => {
  let last: { at: number; health: Promise<ChainHealth> } | undefined;
  const check = async (): Promise<ChainHealth> => {
    const services = await Promise.all(
      upstreams.map(async (upstream) => [upstream.service, await healthOf(upstream, dispatcher, now)] as const),
    );
    const isUp = services.every(([, { status }]) => status === 'up');
    return { status: isUp ? 'up' : 'degraded', services: Object.fromEntries(services) };
  };
  return (): Promise<ChainHealth> => {
    if (last === undefined || now() - last.at > HEALTH_CACHE_MS) last = { at: now(), health: check() };
    return last.health;
  };
};

const healthOf = async (
  { url }: Upstream,
  dispatcher: UpstreamDispatcher,
  now: () => number,
): Promise<ServiceHealth> => {
  const startedAt = now();
  const health = await readinessOf(url, dispatcher).catch(() => ({ status: 'down' as const }));
  return { ...health, durationMs: Math.round(now() - startedAt) };
};

const readinessOf = async (url: string, dispatcher: UpstreamDispatcher): Promise<Omit<ServiceHealth, 'durationMs'>> => {
  const { statusCode, body } = await dispatcher.request({
    origin: url,
    path: '/health/ready',
    method: 'GET',
    headersTimeout: HEALTH_CHECK_TIMEOUT_MS,
    bodyTimeout: HEALTH_CHECK_TIMEOUT_MS,
  });
  const { checks } = (await body.json()) as { checks?: Checks };
  return { status: statusCode === 200 ? 'up' : 'down', ...(checks === undefined ? {} : { checks }) };
};
