import {
  createRabbitmqProcess,
  createRedisProcess,
  rabbitmqProgram,
  redisProgram,
  type ServerProcess,
} from '@coffeemesh/local-servers';

/** A real server for a test file. */
export type RealServer = {
  readonly url: string;
  /** To be killed and the like; undefined where the server is not the test's own. */
  readonly process?: ServerProcess;
  stop(): Promise<void>;
};

/** Where each server is to be found: the setting that names one that runs, or Debian's package with its program. */
export const realServers = {
  RabbitMQ: {
    url: 'TEST_RABBITMQ_URL',
    package: 'rabbitmq-server',
    program: rabbitmqProgram,
    create: createRabbitmqProcess,
  },
  Redis: { url: 'TEST_REDIS_URL', package: 'redis-server', program: redisProgram, create: createRedisProcess },
} as const;

export type RealServerName = keyof typeof realServers;
type Environment = Readonly<Record<string, string | undefined>>;

export const isNamed = (name: RealServerName, env: Environment = process.env): boolean => !!env[realServers[name].url];

export const isToBeHad = (name: RealServerName, env: Environment = process.env): boolean =>
  isNamed(name, env) || realServers[name].program() !== undefined;

/** A suite over a real server. Left out where there is none to be had; the run's last lines say so, and how to have it. */
export const describeOver = (name: RealServerName): jest.Describe => (isToBeHad(name) ? describe : describe.skip);

/** A suite that kills or stops the server, which must be its own for that: left out where another one is named. */
export const describeOverOwn = (name: RealServerName): jest.Describe => (isNamed(name) ? describe.skip : describe);

/** The server that is named, or one of the test file's own. */
export const startRealServer = async (name: RealServerName): Promise<RealServer> => {
  const { url, program, create } = realServers[name];
  const named = process.env[url];
  if (named) return { url: named, stop: async () => undefined };
  const path = program();
  if (path === undefined) throw new Error(`There is no ${name} on this machine.`);
  const server = await create(path);
  await server.start();
  return { url: server.url, process: server, stop: server.stop };
};
