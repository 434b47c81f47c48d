import { createMessaging } from '../../src/index.ts';
import { parcelTopology } from '../parcels.ts';
import { openTransport, silent } from './open-transport.ts';
import { openServiceDatabase } from './service-database.ts';

// Relays what the killed ones left, and sends nothing of its own.
const database = openServiceDatabase(process.env['NORTH_URL'] ?? '');
const transport = openTransport();
await createMessaging({
  service: 'north',
  database,
  transport,
  topology: parcelTopology,
  deps: {},
  log: silent,
}).start();
