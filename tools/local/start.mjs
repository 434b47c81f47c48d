// `npm start`: needs only Node and npm.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fail, handOver, prepare } from './bootstrap.mjs';

const help = `npm start [-- options]: runs the whole chain on this machine

  --port <number>           the gateway's port; the services use the following ports  (4000)
  --postgres-port <number>  the port of Postgres                                      (54320)
  --data <folder>           data, logs and generated secrets, retained between runs   (.data)
  --transport <url>         a RabbitMQ (amqp://…) that carries the events, instead of Postgres
  --redis <url>             a Redis (redis://…) for caches and counters that all copies share
  --reset                   starts with empty data
  --verbose                 prints the services' logs here instead of writing them to files
  --help
`;

const readOptions = () => {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const options = {
    port: text,
    'postgres-port': text,
    data: text,
    transport: text,
    redis: text,
    reset: flag,
    verbose: flag,
    help: flag,
  };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return fail(`${error.message}\n\n${help}`);
  }
};

const options = readOptions();
if (options.help) {
  process.stdout.write(help);
  process.exit(0);
}
const node = await prepare();
const command = fileURLToPath(new URL('src/commands/start.ts', import.meta.url));
handOver(node, ['--no-warnings', command, JSON.stringify(options)]);
