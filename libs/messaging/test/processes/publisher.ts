import { randomInt } from 'node:crypto';
import { createMessaging } from '../../src/index.ts';
import { itemTopology, sendItem } from '../item-events.ts';
import { openTransport, printLine, silentLog } from './open-transport.ts';
import { openServiceDatabase } from './service-database.ts';

// Sends numbered items endlessly. Each number is a row in its own table, so that the committed items can be counted.
const database = openServiceDatabase(process.env['PUBLISHER_URL'] ?? '');
const messaging = createMessaging({
  service: 'publisher',
  database,
  transport: openTransport(),
  topology: itemTopology,
  deps: {},
  log: silentLog,
});
await messaging.start();

const sendNext = async (): Promise<void> => {
  const subject = `s${randomInt(5)}`;
  await database.transaction(async (session) => {
    const lock = { text: 'SELECT pg_advisory_xact_lock(hashtext($1))', values: [subject] };
    await session.query(lock);
    const insert =
      'INSERT INTO item (subject, number) SELECT $1, count(*) + 1 FROM item WHERE subject = $1 RETURNING number';
    const [row] = await session.query<{ number: number }>({ text: insert, values: [subject] });
    await sendItem(session, subject, row?.number ?? 0);
  });
  printLine('committed');
};

const sendForever = async (): Promise<void> => {
  for (;;) await sendNext().catch(() => undefined);
};
await Promise.all([sendForever(), sendForever(), sendForever()]);
