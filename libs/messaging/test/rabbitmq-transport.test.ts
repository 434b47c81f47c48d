import { testRabbit } from '@coffeemesh/testing';
import { createRabbitmqTransport } from '../src/index.ts';
import { describeKilledProcesses } from './killed-processes.ts';
import { silent } from './processes/open-transport.ts';
import { startProxy } from './tcp-proxy.ts';
import { describeTransport } from './transport-guarantees.ts';

const rabbit = testRabbit();

if (rabbit === undefined) {
  console.warn('Left out: RabbitMQ as a transport. Install rabbitmq-server, or set TEST_RABBITMQ_URL.');
  it.skip('RabbitMQ keeps what a transport promises', () => undefined);
} else {
  let server: Awaited<ReturnType<typeof rabbit.start>>;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  beforeAll(async () => {
    server = await rabbit.start();
    proxy = await startProxy(server.url);
  }, 90_000);
  afterAll(async () => {
    proxy.close();
    await server.stop();
  });

  const bench = () => ({
    open: () => createRabbitmqTransport({ url: proxy.url, log: silent, balanceMs: 500 }),
    env: { TRANSPORT_URL: proxy.url },
    disturb: async () => proxy.cut(),
  });
  describeTransport('RabbitMQ', bench);
  describeKilledProcesses('RabbitMQ', bench);
}
