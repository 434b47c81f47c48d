import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/**
 * The context of a unit of work (a request, an event, a step of a saga). Calls to other services and outbox rows
 * contain it, so domain functions need no parameter for it.
 */
export type WorkContext = {
  /** W3C Trace Context: `00-<trace id>-<span id>-<flags>`; the span is this unit of work. */
  readonly traceparent: string;
  readonly requestId?: string;
  /** The instant after which the result is useless, in milliseconds since the epoch. */
  readonly deadlineAt?: number;
  /** Aborted when the result is no longer needed. */
  readonly signal?: AbortSignal;
};

const storage = new AsyncLocalStorage<WorkContext>();

export const inContext = <T>(context: WorkContext, work: () => T): T => storage.run(context, work);

/** The context of the current work; undefined outside of any. */
export const currentContext = (): WorkContext | undefined => storage.getStore();

/** The trace context of an outbox row or a call; undefined outside of traced work. */
export const currentTraceparent = (): string | undefined => storage.getStore()?.traceparent;

const pattern = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})/;

/** A new span of the parent's trace; of a new, sampled trace if `parent` is not valid. */
export const newTraceparent = (parent?: string): string => {
  const found = parent === undefined || parent.startsWith('ff') ? null : pattern.exec(parent);
  const random = randomUUID().replaceAll('-', '');
  const traceId = found?.[1] ?? randomUUID().replaceAll('-', '');
  return `00-${traceId}-${random.slice(16)}-${found?.[2] ?? '01'}`;
};
