import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createLogger,
  createService,
  type ApiDocument,
  type AnyHandler,
  type HandlerResponse,
  type KitOptions,
  type Operations,
} from '@coffeemesh/service-kit';
import { run } from '../../src/run.ts';

/** Below this project, so that packages resolve from it; ignored by git, the compiler and the linter. */
const root = resolve(import.meta.dirname, `../.probe/generated/${process.pid}`);

/** What a handler was given. */
export type Input = {
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  body: unknown;
  idempotency?: { receiptFor(response: HandlerResponse): { takeRow(): unknown } };
};

export type ProbeHandler = (input: Input) => Promise<HandlerResponse>;

/** The generated service, and how to start it. */
export type Probe = {
  /** Each handler responds with its operationId and its input, unless it is given. */
  start(handlers?: Readonly<Record<string, ProbeHandler>>, kit?: Partial<KitOptions>): ReturnType<typeof createService>;
  operations: Operations;
  /** Imports a module of the generated client. */
  client(): Promise<
    Record<string, (options: { baseUrl: string }) => Record<string, (request?: object) => Promise<object>>>
  >;
  remove(): void;
};

/** Generates everything from the probe's contract, as the command line does. @throws Error with what it reported */
export const generateProbe = async (): Promise<Probe> => {
  mkdirSync(root, { recursive: true });
  cpSync(resolve(import.meta.dirname, 'openapi'), `${root}/openapi`, { recursive: true });
  const errors: string[] = [];
  const code = await run(root, ['--all'], { log: () => undefined, error: (line) => errors.push(line) });
  if (code !== 0) throw new Error(errors.join('\n'));
  const api = `${root}/apps/probe/src/generated/api`;
  const { operations } = (await import(`${api}/operations.ts`)) as { operations: Operations };
  const { registerRoutes } = (await import(`${api}/routes.ts`)) as {
    registerRoutes(app: object, handlers: Readonly<Record<string, AnyHandler<object>>>, deps: object): void;
  };
  const { document } = (await import(`${api}/document.ts`)) as { document: ApiDocument };
  const echoes = Object.fromEntries(Object.keys(operations).map((id) => [id, echo(id)]));
  return {
    operations,
    client: () => import(`${root}/libs/clients/probe/src/index.js`),
    remove: () => rmSync(root, { recursive: true }),
    start: (handlers = {}, kit = {}) => {
      const app = createService({
        name: 'probe',
        document,
        log: createLogger('probe', 'silent'),
        access: { verify: () => Promise.reject(new Error('the probe is public')) } as unknown as KitOptions['access'],
        receipts: { find: async () => undefined, sweep: async () => 0 },
        maxEventLoopDelayMs: 0,
        strict: true,
        docs: false,
        ...kit,
      });
      registerRoutes(app, { ...echoes, ...handlers } as never, {});
      return app;
    },
  };
};

const echo =
  (operation: string): ProbeHandler =>
  async ({ params, query, headers, body, idempotency }) => {
    const response = { status: 200, body: { operation, params, query, headers, body } };
    idempotency?.receiptFor(response).takeRow();
    return response;
  };
