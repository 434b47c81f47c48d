import { setTimeout as delay } from 'node:timers/promises';
import { createMessaging, type EventInput } from '../../src/index.ts';
import { recordItem, itemTopology, type ItemSent, type SubscriberDeps } from '../item-events.ts';
import { openTransport, printLine, silentLog } from './open-transport.ts';
import { openServiceDatabase } from './service-database.ts';

const database = openServiceDatabase(process.env['SUBSCRIBER_URL'] ?? '');
await createMessaging<SubscriberDeps>({
  service: 'subscriber',
  database,
  transport: openTransport(),
  topology: itemTopology,
  handlers: {
    'publisher.item-sent.v1': async (input: EventInput<ItemSent>, { transaction }: SubscriberDeps) => {
      await transaction(async (session) => {
        await recordItem(session, input);
        // Time to be killed in, between the effect and its commit.
        await delay(Math.random() * 3);
      });
      printLine('applied');
    },
  },
  deps: database,
  log: silentLog,
  initialBackoffMs: 20,
}).start();
