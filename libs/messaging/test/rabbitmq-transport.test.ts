import { describeOver, startRealServer, type RealServer } from '@coffeemesh/testing';
import { createRabbitmqTransport } from '../src/index.ts';
import { describeKilledProcesses } from './killed-processes.ts';
import { silentLog } from './processes/open-transport.ts';
import { startProxy } from './tcp-proxy.ts';
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
});
