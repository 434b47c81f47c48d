import { Connection } from 'rabbitmq-client';
import { describeOver, startProxy, startRealServer, type RealServer, until } from '@coffeemesh/testing';
import { createRabbitmqTransport } from '../src/index.ts';
import { describeKilledProcesses } from './killed-processes.ts';
import { silentLog } from './processes/open-transport.ts';
import { describeTransport } from './transport-guarantees.ts';

describeOver('RabbitMQ')('over RabbitMQ', () => {
  let server: RealServer;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  beforeAll(async () => {
    server = await startRealServer('RabbitMQ');
    proxy = await startProxy(server.url);
  }, 90_000);
  afterAll(async () => {
    proxy.close();
    await server.stop();
  });

  const transportUnderTest = () => ({
    open: () => createRabbitmqTransport({ url: proxy.url, log: silentLog, rebalanceIntervalMs: 500 }),
    env: { TRANSPORT_URL: proxy.url },
    breakConnections: async () => proxy.cut(),
  });
  describeTransport('RabbitMQ', transportUnderTest);
  describeKilledProcesses('RabbitMQ', transportUnderTest);

  it('pauses longer after each failure in a row to consume a partition', async () => {
    const consumer = `refused${process.pid}`;
    const queue = `coffeemesh.${consumer}.0`;
    const connection = new Connection(server.url);
    // Not a quorum queue, so RabbitMQ refuses the declaration of the partition, and closes its channel.
    await connection.queueDeclare({ queue, durable: true });
    const failedAt: number[] = [];
    const warn = (fields: object): void => {
      if ('failures' in fields && 'queue' in fields && fields.queue === queue) failedAt.push(performance.now());
    };
    const transport = createRabbitmqTransport({ url: server.url, log: { ...silentLog, warn } });
    const subscription = transport.subscribe(consumer, async () => 'done');
    await subscription.start();
    await until(() => failedAt.length >= 5);
    await subscription.stop();
    await transport.close();
    await connection.queueDelete({ queue });
    await connection.close();
    const [first = 0, , , , fifth = 0] = failedAt;
    // 20 + 40 + 80 + 160 ms, each shorter by a quarter at most.
    expect(fifth - first).toBeGreaterThanOrEqual(225);
  });
});
