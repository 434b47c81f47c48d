import { MAX_RECONNECT_BACKOFF_MS } from '../policy.ts';

/** Workers of one subscription; each holds one connection while it processes a batch. */
export const POSTGRES_WORKERS = 2;
/** Connections for sending and for other queries, beside those of the workers. */
export const POSTGRES_SENDER_CONNECTIONS = 2;
export const POSTGRES_CONNECT_TIMEOUT_MS = 5_000;
/** Interval at which a worker reads its table without a notification. */
export const POSTGRES_POLL_MS = 1_000;
/** The pauses after a worker or a listener lost its connection. */
export const POSTGRES_BACKOFF = { firstMs: 50, maxMs: MAX_RECONNECT_BACKOFF_MS } as const;
/** A listener that was connected for longer than this starts over with the first pause. */
export const LISTENER_STABLE_AFTER_MS = 10_000;
