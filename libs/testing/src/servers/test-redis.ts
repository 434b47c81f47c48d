import { createRedisProcess, redisProgram, type ServerProcess } from '@coffeemesh/local';

export type TestRedis = {
  readonly url: string;
  /** To be killed and the like; undefined where the server is not the test's own. */
  readonly process?: ServerProcess;
  stop(): Promise<void>;
};

/**
 * The Redis for tests: the one that TEST_REDIS_URL names, or one of the test file's own where the program is installed
 * (Debian: redis-server). Undefined where there is neither: such suites are left out, and say so.
 */
export const testRedis = (): { start(): Promise<TestRedis> } | undefined => {
  const url = process.env['TEST_REDIS_URL'];
  if (url) return { start: async () => ({ url, stop: async () => undefined }) };
  const program = redisProgram();
  if (program === undefined) return undefined;
  return {
    start: async () => {
      const server = await createRedisProcess(program);
      await server.start();
      return { url: server.url, process: server, stop: () => server.stop() };
    },
  };
};
