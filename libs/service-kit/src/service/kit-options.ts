import type { Caller } from '@coffeemesh/kernel';
import type { FastifyBaseLogger } from 'fastify';
import type { Registry } from 'prom-client';

import type { Access } from '../access/create-access.ts';
import type { ReceiptStore } from '../idempotency/receipt-store.ts';
import type { ApiDocument } from '../observability/docs.ts';
import type { Checks } from '../observability/health.ts';

/** What every service is given beside its own: real in a process, simple in a test. */
export type KitOptions = {
  log: FastifyBaseLogger;
  access: Access;
  /** Needed by services with idempotent operations. */
  receipts?: ReceiptStore;
  /** What `/health/ready` asks, by name. */
  checks?: Checks;
  /** Greater bodies are a 413. */
  bodyLimitBytes?: number;
  /** After this time an operation answers 503, and its signal is aborted. */
  handlerTimeoutMs?: number;
  /** An event loop this late makes the service refuse work (503) until it has caught up; 0: never. */
  maxEventLoopDelayMs?: number;
  /**
   * Checks that every answer, problems too, is one that the contract has, and that receipts are kept; a fault is then a
   * 500 whose `defect` says what is wrong.
   * For tests: in production a defect is logged instead.
   */
  strict?: boolean;
  /** Addresses (CIDR) of the proxies whose `X-Forwarded-For` is believed; none unless told. */
  trustedProxies?: readonly string[];
  /** Whether to serve Swagger UI; true unless told. */
  docs?: boolean;
};

export type ServiceOptions = KitOptions & {
  name: string;
  document: ApiDocument;
};

/** What `registerOperations` takes from the service it registers in. */
export type Kit = Pick<KitOptions, 'access' | 'receipts'> & {
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
    /** The slug of the problem that was answered, if any. */
    problem: string;
  }
  interface FastifyContextConfig {
    operationId?: string;
    /** The statuses that the contract has for the operation. */
    documented?: readonly number[];
    /** Not part of the contract: never refused for pressure, logged only when it fails. */
    internal?: boolean;
    /** A path's method that is not in the contract, and that another path's parameter would take. */
    shadowed?: boolean;
  }
}
