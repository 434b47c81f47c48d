import { setTimeout as delay } from 'node:timers/promises';
import { numberOf } from '../events.ts';
import { openTransport, printLine } from './open-transport.ts';

const handle = async (event: Parameters<typeof numberOf>[0]): Promise<'done'> => {
  printLine(`got ${numberOf(event)}`);
  await delay(50);
  printLine(`done ${numberOf(event)}`);
  return 'done';
};

await openTransport()
  .subscribe(process.env['CONSUMER'] ?? '', handle, { concurrency: 4 })
  .start();
