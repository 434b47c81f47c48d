import { Pool } from 'undici';
import type { Transport } from './transport.ts';

export type UndiciOptions = {
  /** Maximum connections to one origin. */
  readonly connections?: number;
  /** Milliseconds until an idle connection is closed. */
  readonly keepAliveMs?: number;
};

export type UndiciTransport = Transport & {
  /** Waits for requests in flight, then closes the connections. */
  close(): Promise<void>;
};

/** Over undici's pools of keep-alive connections, one pool per origin. Several times as fast as fetch; for services. */
export const undiciTransport = ({ connections = 32, keepAliveMs = 30_000 }: UndiciOptions = {}): UndiciTransport => {
  const pools = new Map<string, Pool>();
  const poolOf = (origin: string): Pool => {
    const known = pools.get(origin);
    if (known) return known;
    const pool = new Pool(origin, { connections, keepAliveTimeout: keepAliveMs });
    pools.set(origin, pool);
    return pool;
  };
  const transport: Transport = async ({ method, url, headers, body, signal }) => {
    const { origin, pathname, search } = new URL(url);
    const response = await poolOf(origin).request({
      method: method as 'GET',
      path: pathname + search,
      headers: { ...headers },
      body: body ?? null,
      signal: signal ?? null,
    });
    return { status: response.statusCode, headers: flat(response.headers), body: await response.body.text() };
  };
  return Object.assign(transport, {
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  });
};

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
