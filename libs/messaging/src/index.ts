export { type CloudEvent, sourceOf } from './event/cloud-event.ts';
export { createMessaging, type Messaging, type MessagingOptions } from './create-messaging.ts';
export type { EventHandlerTable, EventInput } from './event/event-handlers.ts';
export { topology } from './generated/topology.ts';
export { createDeadLetters, type DeadLettersOptions } from './dead-letter/create-dead-letters.ts';
export type {
  DeadLetter,
  DeadLetterOutcome,
  DeadLetterQuery,
  DeadLetters,
  DeadLetterSummary,
} from './dead-letter/dead-letter.ts';
export { appendOutbox, outboxSelect, outboxValue } from './outbox/append-outbox.ts';
export { notifyOutboxWritten } from './outbox/outbox-signal.ts';
export { writeEffects } from './outbox/write-effects.ts';
export { createTransport } from './create-transport.ts';
export {
  createPostgresTransport,
  type PostgresTransportOptions,
} from './transport/postgres/create-postgres-transport.ts';
export {
  createRabbitmqTransport,
  type RabbitmqTransportOptions,
} from './transport/rabbitmq/create-rabbitmq-transport.ts';
export type { Topology } from './event/topology.ts';
export type {
  Envelope,
  DeliveryHandler,
  SubscribeOptions,
  Subscription,
  Transport,
  DeliveryResult,
} from './transport/transport.ts';
