export { type CloudEvent, sourceOf } from './cloud-event.ts';
export { createMessaging, type Messaging, type MessagingOptions } from './create-messaging.ts';
export type { EventHandlerTable, EventInput } from './event-handlers.ts';
export { topology } from './generated/topology.ts';
export { createDeadLetters, type DeadLettersOptions } from './inbox/dead-letters.ts';
export type {
  DeadLetter,
  DeadLetterOutcome,
  DeadLetterQuery,
  DeadLetters,
  DeadLetterSummary,
} from './inbox/dead-letter.ts';
export { appendOutbox, outboxSelect, outboxValue } from './outbox/append-outbox.ts';
export { outboxWritten } from './outbox/outbox-signal.ts';
export { writeEffects } from './outbox/write-effects.ts';
export { createTransport } from './create-transport.ts';
export { createPostgresTransport, type PostgresTransportOptions } from './postgres/create-postgres-transport.ts';
export { createRabbitmqTransport, type RabbitmqTransportOptions } from './rabbitmq/create-rabbitmq-transport.ts';
export type { Topology } from './topology.ts';
export type { Envelope, Receive, SubscribeOptions, Subscription, Transport, Verdict } from './transport.ts';
