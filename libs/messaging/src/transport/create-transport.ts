import type { Log } from '../log.ts';
import { createPostgresTransport } from './postgres/create-postgres-transport.ts';
import { createRabbitmqTransport } from './rabbitmq/create-rabbitmq-transport.ts';
import type { Transport } from './transport.ts';

/**
 * The transport of a URL: `postgres://…`, which needs no further server, or `amqp://…` for RabbitMQ, for more than one
 * machine.
 */
export const createTransport = (options: { readonly url: string; readonly log: Log }): Transport =>
  /^amqps?:/.test(options.url) ? createRabbitmqTransport(options) : createPostgresTransport(options);
