import type { CloudEvent } from '../event/cloud-event.ts';

/** One event for one consumer. */
export type Envelope = { readonly consumer: string; readonly event: CloudEvent };

/** Outcome of a delivery: processed for good, or to be delivered again after a pause. */
export type DeliveryResult = 'done' | { readonly retryAfterMs: number };

export type DeliveryHandler = (event: CloudEvent) => Promise<DeliveryResult>;

export type Subscription = {
  start(): Promise<void>;
  /** Accepts no further deliveries, and resolves when those in progress are settled. */
  stop(): Promise<void>;
};

/**
 * Carries events from service to service. Every transport guarantees:
 *
 * - **durable**: once `send` resolves, each envelope reaches its consumer, even if every process is killed at once, and
 *   even if that consumer has never run;
 * - **at least once**: a delivery that was not settled (crash, lost connection, thrown error) is delivered again;
 * - **in order**: envelopes of one consumer, source and subject are delivered in the order they were sent, each only
 *   after the one before is done, over all processes that subscribe as that consumer;
 * - **concurrent**: envelopes of other subjects do not wait for them, nor for one that waits for its next attempt.
 */
export type Transport = {
  /** Resolves when all are durable. May be repeated after a failure; consumers must tolerate duplicates. */
  send(envelopes: readonly Envelope[]): Promise<void>;
  /** Several subscriptions of one consumer, in one process or many, share its deliveries. */
  subscribe(consumer: string, handle: DeliveryHandler, options?: SubscribeOptions): Subscription;
  /** Envelopes that wait for the consumer; those in progress may be counted or not. */
  backlog(consumer: string): Promise<number>;
  /** Resolves if the transport can be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

export type SubscribeOptions = {
  /** Deliveries that one subscription processes at a time. */
  readonly concurrency?: number;
};
