import type { CloudEvent } from '../cloud-event.ts';

/** One event for one consumer. */
export type Envelope = { readonly consumer: string; readonly event: CloudEvent };

/** What became of a delivery: it is done with, or it is to come again after a while. */
export type DeliveryResult = 'done' | { readonly retryAfterMs: number };

export type DeliveryHandler = (event: CloudEvent) => Promise<DeliveryResult>;

export type Subscription = {
  start(): Promise<void>;
  /** Takes nothing new, and resolves when what was taken has been settled. */
  stop(): Promise<void>;
};

/**
 * Carries events from service to service. Whatever the transport, it promises:
 *
 * - **durable**: once `send` resolves, each envelope reaches its consumer, though everything be killed at once, and
 *   though that consumer has never run yet;
 * - **at least once**: a delivery that was not settled (crash, lost connection, a throw) comes again;
 * - **in order**: envelopes of one consumer, source and subject are delivered in the order they were sent, the next one
 *   only when the one before is done, over all the processes that subscribe as that consumer;
 * - **side by side**: those of other subjects do not wait for it, nor for one that is to come again later.
 */
export type Transport = {
  /** Resolves when all are durable. May be repeated after a failure; consumers must not mind an event twice. */
  send(envelopes: readonly Envelope[]): Promise<void>;
  /** Several subscriptions of one consumer, in one process or many, share its deliveries. */
  subscribe(consumer: string, receive: DeliveryHandler, options?: SubscribeOptions): Subscription;
  /** How many envelopes wait for the consumer; those that are being worked on may be counted or not. */
  backlog(consumer: string): Promise<number>;
  /** Resolves if the transport can be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

export type SubscribeOptions = {
  /** How many deliveries one subscription works on at a time. */
  readonly concurrency?: number;
};
