import type { FastifyBaseLogger } from 'fastify';
import type { Registry } from 'prom-client';
import type { Caller } from '@coffeemesh/kernel';
import type { DeadLetters } from '@coffeemesh/messaging';
import type { Access } from '../access/create-access.ts';
import type { Operation } from '../contract/operation.ts';
import type { ReceiptStore } from '../idempotency/receipt-store.ts';
import type { ApiDocument } from '../observability/docs.ts';
import type { Checks } from '../observability/health.ts';

/** What every service gets in addition to its dependencies: real in a process, simple in a test. */
export type KitOptions = {
  log: FastifyBaseLogger;
  access: Access;
  /** Needed by services with idempotent operations. */
  receipts?: ReceiptStore;
  /** Needed by services that consume events: the operations of their dead letters call it. */
  deadLetters?: DeadLetters;
  /** The checks of `/health/ready`, by name. */
  checks?: Checks;
  /** After this time an operation responds 503, and its signal is aborted; `HANDLER_TIMEOUT_MS` unless given. */
  handlerTimeoutMs?: number;
  /** While the event loop is this late, new requests are a 503; `MAX_EVENT_LOOP_DELAY_MS` unless given, 0 for never. */
  maxEventLoopDelayMs?: number;
  /**
   * Checks that every response, problems too, is in the contract, and that receipts are written. A defect is then a 500
   * whose `defect` says what is wrong. For tests: in production a defect is logged.
   */
  strict?: boolean;
  /** Addresses (CIDR) of the proxies whose `X-Forwarded-For` is trusted; none unless given. */
  trustedProxies?: readonly string[];
  /** Whether to serve Swagger UI; true unless given. */
  docs?: boolean;
};

export type ServiceOptions = KitOptions & {
  name: string;
  document: ApiDocument;
};

/** What `registerOperations` takes from the service it registers in. */
export type Kit = Pick<KitOptions, 'access' | 'receipts' | 'deadLetters'> & {
  readonly strict: boolean;
  readonly handlerTimeoutMs: number;
};

declare module 'fastify' {
  interface FastifyInstance {
    kit: Kit;
    metrics: Registry;
  }
  interface FastifyRequest {
    caller: Caller | null;
    /** W3C Trace Context of this request's own span. */
    traceparent: string;
    /** The slug of the problem in the response, if any. */
    problem: string;
  }
  interface FastifyContextConfig {
    operationId?: string;
    /** The responses that the contract has for the operation, by status. */
    documented?: Operation['responses'];
    /** The path as in the contract, below the prefix. */
    template?: string;
    /** Not part of the contract: never refused under pressure, logged at debug level. */
    internal?: boolean;
    /** A method that the path does not have, and that another path's parameter would match. */
    shadowed?: boolean;
  }
}
