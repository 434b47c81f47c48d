import type { AddressInfo } from 'node:net';

import { testKit } from '@coffeemesh/contract-testing';
import { type AnyHandler, createService, type Operation, registerOperations } from '@coffeemesh/service-kit';

/** What goes wrong with a request. `down`: 503, nothing is done. `lost`: it is done, and the connection breaks before the answer. */
export type Fault = 'down' | 'lost';

export type Call = { readonly operation: string; readonly key: string | undefined };

/** A neighbour as a process of its own would be: behind HTTP, held to its contract, and sometimes not there. */
export type NeighbourServer = {
  readonly url: string;
  /** Every request that came, in order. */
  readonly calls: Call[];
  /** The next requests of an operation go wrong, one after the other. */
  fail(operation: string, ...faults: Fault[]): void;
  /** All requests of an operation go wrong, until `null`. */
  failAlways(operation: string, fault: Fault | null): void;
  /** Keeps the next request of an operation waiting. `arrived`: it is there; `release`: let it go on. */
  hold(operation: string): { readonly arrived: Promise<void>; release(): void };
  close(): Promise<void>;
};

type Operations = Readonly<Record<string, Operation>>;

/**
 * Serves some operations of a contract. The kit checks requests and answers against the contract; what an idempotency key
 * means is the handlers' to say, which find it in `keyOf`.
 */
export const serveNeighbour = async (
  name: string,
  contract: Operations,
  handlers: Readonly<Record<string, AnyHandler<undefined>>>,
): Promise<NeighbourServer> => {
  const calls: Call[] = [];
  const queued = new Map<string, Fault[]>();
  const constant = new Map<string, Fault>();
  const holds = new Map<string, { arrive: () => void; released: Promise<void> }>();
  const operations = Object.fromEntries(
    Object.entries(contract)
      .filter(([id]) => id in handlers)
      .map(([id, operation]) => [id, { ...operation, idempotent: false }]),
  );
  const app = createService({
    name,
    document: { openapi: '3.1.0', info: { title: name, version: '1' }, paths: {} },
    ...testKit(),
  });
  app.addHook('preHandler', async (request, reply) => {
    const operation = request.routeOptions.config.operationId;
    if (operation === undefined) return;
    const key = request.headers['idempotency-key'];
    calls.push({ operation, key: typeof key === 'string' ? key : undefined });
    const hold = holds.get(operation);
    holds.delete(operation);
    hold?.arrive();
    await hold?.released;
    const fault = queued.get(operation)?.shift() ?? constant.get(operation);
    if (fault === 'down') return reply.code(503).send();
    if (fault === 'lost') Object.assign(request, { isLost: true });
  });
  app.addHook('onSend', async (request) => {
    if ('isLost' in request) request.raw.socket.destroy();
  });
  registerOperations(app, operations, handlers, undefined);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    fail: (operation, ...faults) => {
      queued.set(operation, [...(queued.get(operation) ?? []), ...faults]);
    },
    failAlways: (operation, fault) => {
      if (fault === null) constant.delete(operation);
      else constant.set(operation, fault);
    },
    hold: (operation) => {
      let arrive = () => {};
      let release = () => {};
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      const released = new Promise<void>((resolve) => (release = resolve));
      holds.set(operation, { arrive, released });
      return { arrived, release: () => release() };
    },
    close: () => app.close(),
  };
};
