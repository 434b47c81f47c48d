import {
  createRabbitmqProcess,
  createRedisProcess,
  rabbitmqProgram,
  redisProgram,
  type ServerProcess,
} from '@coffeemesh/local-servers';

/** A real server (RabbitMQ or Redis) for one test file. */
export type RealServer = {
  readonly url: string;
  /** For tests that kill or stop the server; undefined if the server does not belong to the test. */
  readonly process?: ServerProcess;
  stop(): Promise<void>;
};

/** For each server: the environment variable with the URL of a running one, and the Debian package with its program. */
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

export const isConfigured = (name: RealServerName, env: Environment = process.env): boolean =>
  !!env[realServers[name].url];

export const isAvailable = (name: RealServerName, env: Environment = process.env): boolean =>
  isConfigured(name, env) || realServers[name].program() !== undefined;

/** A suite that needs a real server. It is skipped if no server is available; the end of the output then says why. */
export const describeOver = (name: RealServerName): jest.Describe => (isAvailable(name) ? describe : describe.skip);

/** A suite that kills or stops its server. It is skipped if an environment variable names a shared server. */
export const describeOverOwn = (name: RealServerName): jest.Describe => (isConfigured(name) ? describe.skip : describe);

/** Returns the server that the environment names, or starts one for this test file. */
export const startRealServer = async (name: RealServerName): Promise<RealServer> => {
  const { url, program, create } = realServers[name];
  const named = process.env[url];
  if (named) return { url: named, stop: async () => undefined };
  const path = program();
  if (path === undefined)
    throw new Error(`${name} is not installed: install ${realServers[name].package}, or set ${url}.`);
  const server = await create(path);
  await server.start();
  return { url: server.url, process: server, stop: server.stop };
};
