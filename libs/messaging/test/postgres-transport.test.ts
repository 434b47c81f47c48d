import type { TestDatabase } from '@coffeemesh/testing';
import { createPostgresTransport } from '../src/index.ts';
import { describeKilledProcesses } from './killed-processes.ts';
import { silentLog } from './processes/open-transport.ts';
import { terminateConnections, publisherAndSubscriber } from './test-databases.ts';
import { describeTransport } from './transport-guarantees.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await publisherAndSubscriber();
});
afterAll(() => database.close());

const transportUnderTest = () => ({
  open: () => createPostgresTransport({ url: database.transportUrl, log: silentLog }),
  env: { TRANSPORT_URL: database.transportUrl },
  breakConnections: () => terminateConnections(database, 'transport'),
});
describeTransport('Postgres', transportUnderTest);
describeKilledProcesses('Postgres', transportUnderTest);
