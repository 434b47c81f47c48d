/**
 * Measures the time from a commit to its effect in another service, without other load: from the commit of an event in
 * the outbox of orders until delivery has committed its effect. Outbox, relay, transport and inbox are those of the
 * services.
 * `node tools/bench/src/commit-to-effect.ts [events]`
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { uuidV7Ids } from '@coffeemesh/kernel';
import {
  createRabbitmqProcess,
  freePort,
  migrate,
  rabbitmqProgram,
  startPostgres,
  temporaryFolder,
  transportRole,
} from '@coffeemesh/local-servers';
import { appendOutbox, createMessaging, createTransport } from '@coffeemesh/messaging';
import { createDatabase } from '@coffeemesh/postgres';
import { createLogger } from '@coffeemesh/service-kit';

const [events = 500] = process.argv.slice(2).map(Number);
const eventType = 'orders.order-cancelled.v1';
const pauseMs = 10;

const log = createLogger('bench', 'fatal');
const folder = temporaryFolder('bench');
const server = await startPostgres({ dataDir: join(folder, 'pg'), port: await freePort() });
const adminUrl = server.url('bench');
const passwords = { orders: 'bench', delivery: 'bench', [transportRole]: 'bench' };
await migrate({ adminUrl, services: ['orders', 'delivery'], passwords });
const asRole = (role: string): string => {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = 'bench';
  return url.href;
};

/** @returns milliseconds, sorted */
const measure = async (transportUrl: string): Promise<number[]> => {
  const [orders, delivery] = ['orders', 'delivery'].map((name) => createDatabase({ url: asRole(name), name }));
  if (orders === undefined || delivery === undefined) throw new Error('Two databases are expected.');
  const transports = [
    createTransport({ url: transportUrl, log }),
    createTransport({ url: transportUrl, log }),
  ] as const;
  const done = new Map<string, () => void>();
  const handlers = {
    [eventType]: async ({
      event,
      receipt,
    }: {
      event: { subject: string };
      receipt: { write: (session: never) => Promise<void> };
    }) => {
      await delivery.transaction((session) => receipt.write(session as never));
      done.get(event.subject)?.();
    },
  };
  const shared = { deps: undefined, log };
  const publisher = createMessaging({ ...shared, service: 'orders', database: orders, transport: transports[0] });
  const consumer = createMessaging({
    ...shared,
    service: 'delivery',
    database: delivery,
    transport: transports[1],
    handlers,
  });
  await Promise.all([publisher.start(), consumer.start()]);
  const times: number[] = [];
  for (let number = -20; number < events; number += 1) {
    await delay(pauseMs);
    const subject = uuidV7Ids.next();
    const effect = new Promise<void>((resolve) => done.set(subject, resolve));
    await orders.transaction((session) => appendOutbox(session, [{ type: eventType, subject, data: {} }]));
    const committedAt = performance.now();
    await effect;
    // The first events are not measured, because they open connections and prepare statements.
    if (number >= 0) times.push(performance.now() - committedAt);
  }
  await Promise.all([publisher.stop(), consumer.stop()]);
  await Promise.all([...transports.map((transport) => transport.close()), orders.close(), delivery.close()]);
  return times.sort((one, other) => one - other);
};

const print = (name: string, times: readonly number[]): void => {
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1).padStart(6);
  console.log(`  ${name.padEnd(10)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms`);
};

console.log(`From commit to effect, without other load, ${events} events in sequence`);
print('Postgres', await measure(asRole(transportRole)));
const program = rabbitmqProgram();
if (program === undefined) console.log('  RabbitMQ   skipped: it is not installed (Debian: rabbitmq-server)');
else {
  const rabbitmq = await createRabbitmqProcess(program);
  await rabbitmq.start();
  print('RabbitMQ', await measure(rabbitmq.url));
  await rabbitmq.stop();
}
await server.stop();
rmSync(folder, { recursive: true, force: true });
