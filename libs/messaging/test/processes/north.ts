import { randomInt } from 'node:crypto';
import { createMessaging } from '../../src/index.ts';
import { parcelTopology, sendParcel } from '../parcels.ts';
import { openTransport, say, silent } from './open-transport.ts';
import { openServiceDatabase } from './service-database.ts';

// Sends numbered parcels without end: the number is the parcel's row, so that what is committed can be counted.
const database = openServiceDatabase(process.env['NORTH_URL'] ?? '');
const messaging = createMessaging({
  service: 'north',
  database,
  transport: openTransport(),
  topology: parcelTopology,
  deps: {},
  log: silent,
});
await messaging.start();

const sendNext = async (): Promise<void> => {
  const subject = `s${randomInt(5)}`;
  await database.transaction(async (session) => {
    const lock = { text: 'SELECT pg_advisory_xact_lock(hashtext($1))', values: [subject] };
    await session.query(lock);
    const insert =
      'INSERT INTO arrival (subject, number) SELECT $1, count(*) + 1 FROM arrival WHERE subject = $1 RETURNING number';
    const [row] = await session.query<{ number: number }>({ text: insert, values: [subject] });
    await sendParcel(session, subject, row?.number ?? 0);
  });
  say('committed');
};

const sendForever = async (): Promise<void> => {
  for (;;) await sendNext().catch(() => undefined);
};
await Promise.all([sendForever(), sendForever(), sendForever()]);
