// `npm start`: needs nothing but Node and npm.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fail, handOver, prepare } from './bootstrap.mjs';

const help = `npm start [-- options]: the whole chain on this machine

  --port <number>           the gateway's port; the services take the ones after it   (4000)
  --postgres-port <number>  (54320)
  --data <folder>           data, logs and generated secrets, kept between runs       (.data)
  --transport <url>         a RabbitMQ (amqp://…) to carry the events, instead of Postgres
  --redis <url>             a Redis (redis://…) for what copies share, instead of each process by itself
  --reset                   begin with empty data
  --verbose                 the services' logs here as well, instead of in the folder alone
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
