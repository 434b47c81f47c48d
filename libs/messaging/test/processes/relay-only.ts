import { createMessaging } from '../../src/index.ts';
import { itemTopology } from '../item-events.ts';
import { openTransport, silentLog } from './open-transport.ts';
import { openServiceDatabase } from './service-database.ts';

// Relays the events that killed processes left, and sends none.
const database = openServiceDatabase(process.env['PUBLISHER_URL'] ?? '');
const transport = openTransport();
await createMessaging({
  service: 'publisher',
  database,
  transport,
  topology: itemTopology,
  deps: {},
  log: silentLog,
}).start();
