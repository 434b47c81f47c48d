import type { AddressInfo } from 'node:net';
import { testKit } from '@coffeemesh/contract-testing/kit';
import { type AnyHandler, createService, registerOperations } from '@coffeemesh/service-kit';
import { contractOperations } from './contract-operations.ts';

/** `down`: 503 without effect. `lost`: the request takes effect, and the connection breaks before the response. */
export type InjectedFault = 'down' | 'lost';

export type Call = { readonly operation: string; readonly key: string | undefined };

/** A stub of an upstream over HTTP, validated against its contract, with injected faults. */
export type UpstreamServer = {
  readonly url: string;
  /** Every received request, in order. */
  readonly calls: Call[];
  /** Injects a fault into each of the next requests of an operation. */
  fail(operation: string, ...faults: InjectedFault[]): void;
  /** Injects the fault into all requests of an operation, until `null`. */
  failAlways(operation: string, fault: InjectedFault | null): void;
  /** Holds the next request of an operation. `arrived`: it was received; `release`: it continues. */
  hold(operation: string): { readonly arrived: Promise<void>; release(): void };
  close(): Promise<void>;
};

/**
 * Serves some operations of an upstream's contract. The kit validates requests and responses against the contract. Idempotency keys are
 * the handlers' own matter.
 */
export const serveUpstream = async (
  name: string,
  handlers: Readonly<Record<string, AnyHandler<undefined>>>,
): Promise<UpstreamServer> => {
  const calls: Call[] = [];
  const queued = new Map<string, InjectedFault[]>();
  const constant = new Map<string, InjectedFault>();
  const holds = new Map<string, { arrive: () => void; released: Promise<void> }>();
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
  registerOperations(app, contractOperations(name, Object.keys(handlers)), handlers, undefined);
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
