// `npm run chaos`: kills every process under load and checks the invariants. Exits with 1 on a violation.
import { parseArgs } from 'node:util';
import { rabbitmqProgram } from '@coffeemesh/local-servers';
import type { TransportName } from './environment/start-environment.ts';
import { formatReport } from './format-report.ts';
import { runChaos } from './run-chaos.ts';

const help = `npm run chaos [-- options]: failures under load, then all invariants

  --orders <number>     customer sessions                (2200: some are refused)
  --kills <number>      kills, at least                  (40)
  --transport <name>    postgres, rabbitmq or both       (both, where RabbitMQ is installed)
  --seed <number>       repeats a run                    (random; printed)
  --keep                retains data and logs after a violation
  --help
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const readOptions = () => {
  try {
    const options = { orders: text, kills: text, transport: text, seed: text, keep: flag, help: flag };
    return parseArgs({ options }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

const fail = (message: string): never => {
  console.error(`${message}\n\n${help}`);
  process.exit(1);
};

const countOf = (name: string, given: string | undefined, fallback: number): number => {
  const count = Number(given ?? fallback);
  return Number.isInteger(count) && count > 0 ? count : fail(`--${name} takes a whole number.`);
};

const transportsOf = (name: string | undefined): TransportName[] => {
  if (name === 'postgres' || name === 'rabbitmq') return [name];
  if (name !== undefined && name !== 'both') return fail('--transport takes postgres, rabbitmq or both.');
  if (rabbitmqProgram() !== undefined) return ['postgres', 'rabbitmq'];
  console.log('RabbitMQ is not installed (Debian: rabbitmq-server), so only the Postgres transport is used.');
  return ['postgres'];
};

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
const orders = countOf('orders', options.orders, 2_200);
const kills = countOf('kills', options.kills, 40);
const seed = countOf('seed', options.seed, 1 + Math.floor(Math.random() * 1_000_000));
let violations = 0;
process.on('uncaughtException', (error) => {
  console.error(error.message);
  process.exit(1);
});
for (const transport of transportsOf(options.transport)) {
  const startedAt = Date.now();
  const log = (line: string): void =>
    console.log(`[${String(Math.round((Date.now() - startedAt) / 1000)).padStart(4)} s] ${line}`);
  const result = await runChaos({ transport, orders, kills, seed, log, keep: options.keep });
  console.log(formatReport(result).join('\n'));
  violations += result.violations.length;
}
console.log(`\nRepeat this run: npm run chaos -- --orders ${orders} --kills ${kills} --seed ${seed}`);
process.exit(violations === 0 ? 0 : 1);
