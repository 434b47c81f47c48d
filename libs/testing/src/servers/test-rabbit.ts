import { createRabbitmqProcess, rabbitmqProgram } from '@coffeemesh/local';

export type TestServer = { readonly url: string; stop(): Promise<void> };

/**
 * The RabbitMQ for tests: the one that TEST_RABBITMQ_URL names, or one of the test file's own where the program is
 * installed (Debian: rabbitmq-server). Undefined where there is neither: such suites are left out, and say so.
 */
export const testRabbit = (): { start(): Promise<TestServer> } | undefined => {
  const url = process.env['TEST_RABBITMQ_URL'];
  if (url) return { start: async () => ({ url, stop: async () => undefined }) };
  const program = rabbitmqProgram();
  if (program === undefined) return undefined;
  return {
    start: async () => {
      const server = await createRabbitmqProcess(program);
      await server.start();
      return server;
    },
  };
};
