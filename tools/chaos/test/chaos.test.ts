import { rabbitmqProgram } from '@coffeemesh/local';
import { linesOf } from '../src/print-report.ts';
import { runChaos } from '../src/run-chaos.ts';
import type { TransportName } from '../src/stage/open-stage.ts';

/** The short form of `npm run chaos`: every service and server dies once or so, under a few dozen customers. */
const underFire = async (transport: TransportName): Promise<void> => {
  const seed = Number(process.env['CHAOS_SEED'] ?? 1 + Math.floor(Math.random() * 1_000_000));
  const report = await runChaos({ transport, orders: 120, kills: 12, seed });
  const words = [...linesOf(report), `CHAOS_SEED=${seed}`].join('\n');
  expect(report.faults.length === 0 ? 'nothing lost' : words).toBe('nothing lost');
  expect(report.strikes.kills).toBe(12);
};

describe('a chain under fire loses nothing', () => {
  test('over Postgres', () => underFire('postgres'), 400_000);

  const overRabbitmq = rabbitmqProgram() === undefined ? test.skip : test;
  overRabbitmq('over RabbitMQ', () => underFire('rabbitmq'), 400_000);
});
