import { setTimeout as delay } from 'node:timers/promises';
import { numberOf } from '../events.ts';
import { openTransport, say } from './open-transport.ts';

const receive = async (event: Parameters<typeof numberOf>[0]): Promise<'done'> => {
  say(`got ${numberOf(event)}`);
  await delay(50);
  say(`done ${numberOf(event)}`);
  return 'done';
};

await openTransport()
  .subscribe(process.env['CONSUMER'] ?? '', receive, { concurrency: 4 })
  .start();
