import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/**
 * What a piece of work (a request, the handling of an event, a step of a saga) hands on to whatever it calls or causes:
 * calls to other services and outbox rows carry it, without a parameter through every signature of the domain.
 */
export type WorkContext = {
  /** W3C Trace Context: `00-<trace id>-<span id>-<flags>`; the span is this piece of work. */
  readonly traceparent: string;
  readonly requestId?: string;
  /** When an answer is of no more use: milliseconds since the epoch. */
  readonly deadlineAt?: number;
  /** Aborted when nobody waits for the result any more. */
  readonly signal?: AbortSignal;
};

const storage = new AsyncLocalStorage<WorkContext>();

export const inContext = <T>(context: WorkContext, work: () => T): T => storage.run(context, work);

/** The context of the work that is going on, or undefined outside of any. */
export const currentContext = (): WorkContext | undefined => storage.getStore();

/** What an outbox row or a call carries on; undefined outside of any traced work. */
export const currentTraceparent = (): string | undefined => storage.getStore()?.traceparent;

const pattern = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})/;

/** A new span of the trace that `parent` names; of a new, sampled trace where there is no valid one. */
export const newTraceparent = (parent?: string): string => {
  const found = parent === undefined || parent.startsWith('ff') ? null : pattern.exec(parent);
  const random = randomUUID().replaceAll('-', '');
  const traceId = found?.[1] ?? randomUUID().replaceAll('-', '');
  return `00-${traceId}-${random.slice(16)}-${found?.[2] ?? '01'}`;
};
