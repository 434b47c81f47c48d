import type { TestDatabase } from '@coffeemesh/testing';
import { createPostgresTransport } from '../src/index.ts';
import { cutOff, northAndSouth } from './fixtures.ts';
import { describeKilledProcesses } from './killed-processes.ts';
import { silent } from './processes/open-transport.ts';
import { describeTransport } from './transport-guarantees.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await northAndSouth();
});
afterAll(() => database.close());

const bench = () => ({
  open: () => createPostgresTransport({ url: database.transportUrl, log: silent }),
  env: { TRANSPORT_URL: database.transportUrl },
  disturb: () => cutOff(database, 'transport'),
});
describeTransport('Postgres', bench);
describeKilledProcesses('Postgres', bench);
