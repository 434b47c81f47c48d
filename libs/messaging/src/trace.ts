import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string | undefined>();

/** Runs `work` as part of a trace: events appended in it carry the trace on to whoever consumes them. */
export const runInTrace = <T>(traceparent: string | undefined, work: () => T): T => current.run(traceparent, work);

/** The W3C traceparent of the request or event being worked on, if any. */
export const currentTraceparent = (): string | undefined => current.getStore();
