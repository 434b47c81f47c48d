import { eventOf } from '../events.ts';
import { openTransport, printLine } from './open-transport.ts';

const transport = openTransport();
for (let number = 1; ; number += 1) {
  await transport.send([{ consumer: process.env['CONSUMER'] ?? '', event: eventOf('a', number) }]);
  printLine(`sent ${number}`);
}
