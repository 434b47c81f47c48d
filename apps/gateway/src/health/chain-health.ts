import type { UpstreamDispatcher } from '../proxy/dispatcher.ts';
import type { Upstream } from '../upstreams/upstream.ts';

type Checks = Readonly<Record<string, { status: string; durationMs: number }>>;

/** How a service is, from the gateway. */
export type ServiceHealth = {
  status: 'up' | 'down';
  durationMs: number;
  /** What the service says of its database and so on. */
  checks?: Checks;
};

export type ChainHealth = { status: 'up' | 'degraded'; services: Record<string, ServiceHealth> };

const timeoutMs = 1_500;
/** A page that everybody may ask for must not become a load for those that it asks. */
const goodForMs = 1_000;

/** One page of health over all services; asks them at most once a second. */
export const createChainHealth = (upstreams: readonly Upstream[], dispatcher: UpstreamDispatcher, now: () => number) => {
  let last: { at: number; health: Promise<ChainHealth> } | undefined;
  const ask = async (): Promise<ChainHealth> => {
    const services = await Promise.all(
      upstreams.map(async (upstream) => [upstream.service, await healthOf(upstream, dispatcher, now)] as const),
    );
    const isUp = services.every(([, { status }]) => status === 'up');
    return { status: isUp ? 'up' : 'degraded', services: Object.fromEntries(services) };
  };
  return (): Promise<ChainHealth> => {
    if (last === undefined || now() - last.at > goodForMs) last = { at: now(), health: ask() };
    return last.health;
  };
};

const healthOf = async ({ url }: Upstream, dispatcher: UpstreamDispatcher, now: () => number): Promise<ServiceHealth> => {
  const startedAt = now();
  const health = await readinessOf(url, dispatcher).catch(() => ({ status: 'down' as const }));
  return { ...health, durationMs: Math.round(now() - startedAt) };
};

const readinessOf = async (url: string, dispatcher: UpstreamDispatcher): Promise<Omit<ServiceHealth, 'durationMs'>> => {
  const { statusCode, body } = await dispatcher.request({
    origin: url,
    path: '/health/ready',
    method: 'GET',
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  const { checks } = (await body.json()) as { checks?: Checks };
  return { status: statusCode === 200 ? 'up' : 'down', ...(checks === undefined ? {} : { checks }) };
};
