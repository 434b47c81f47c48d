import type { Logger } from '@coffeemesh/kernel';
import { createPostgresTransport } from './transport/postgres/create-postgres-transport.ts';
import { createRabbitmqTransport } from './transport/rabbitmq/create-rabbitmq-transport.ts';
import type { Transport } from './transport/transport.ts';

/**
 * The transport of a URL: `postgres://…`, which needs no further server, or `amqp://…` for RabbitMQ, for more than one
 * machine.
 */
export const createTransport = (options: { readonly url: string; readonly log: Logger }): Transport =>
  /^amqps?:/.test(options.url) ? createRabbitmqTransport(options) : createPostgresTransport(options);
