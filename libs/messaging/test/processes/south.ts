import { setTimeout as delay } from 'node:timers/promises';
import { createMessaging, type EventInput } from '../../src/index.ts';
import { noteArrival, parcelTopology, type Sent, type SouthDeps } from '../parcels.ts';
import { openTransport, say, silent } from './open-transport.ts';
import { openServiceDatabase } from './service-database.ts';

const database = openServiceDatabase(process.env['SOUTH_URL'] ?? '');
await createMessaging<SouthDeps>({
  service: 'south',
  database,
  transport: openTransport(),
  topology: parcelTopology,
  handlers: {
    'north.parcel-sent.v1': async (input: EventInput<Sent>, { transaction }: SouthDeps) => {
      await transaction(async (session) => {
        await noteArrival(session, input);
        // Time to be killed in, between the effect and its commit.
        await delay(Math.random() * 3);
      });
      say('applied');
    },
  },
  deps: database,
  log: silent,
  initialBackoffMs: 20,
}).start();
