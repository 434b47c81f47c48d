// Generated from tools/codegen/runtime/undici.ts; do not edit. `npm run codegen`
import { Pool } from 'undici';
import type { Transport } from './transport.ts';

export type UndiciOptions = {
  /** Connections kept to one origin. */
  readonly connections?: number;
  /** How long an idle connection is kept. */
  readonly keepAliveMs?: number;
};

export type UndiciTransport = Transport & {
  /** Waits for what is in flight, then closes the connections. */
  close(): Promise<void>;
};

/** Over undici's pools of kept-alive connections, one for each origin: for services. Several times as fast as fetch. */
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
