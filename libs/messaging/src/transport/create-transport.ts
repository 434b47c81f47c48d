import type { Log } from '../log.ts';
import { createPostgresTransport } from './postgres/create-postgres-transport.ts';
import { createRabbitmqTransport } from './rabbitmq/create-rabbitmq-transport.ts';
import type { Transport } from './transport.ts';

/**
 * The transport that a URL names: `postgres://…` by default, so that nothing else has to be installed, or `amqp://…`
 * for RabbitMQ when the chain outgrows it.
 */
export const createTransport = (options: { readonly url: string; readonly log: Log }): Transport =>
  /^amqps?:/.test(options.url) ? createRabbitmqTransport(options) : createPostgresTransport(options);
