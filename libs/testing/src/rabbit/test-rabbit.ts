import { rabbitProgram, type RabbitServer, startRabbit } from './rabbit-server.ts';

/**
 * The RabbitMQ for tests: the one that TEST_RABBITMQ_URL names, or one of the test file's own where the program is
 * installed (Debian: rabbitmq-server). Undefined where there is neither: such suites are left out, and say so.
 */
export const testRabbit = (): { start(): Promise<RabbitServer> } | undefined => {
  const url = process.env['TEST_RABBITMQ_URL'];
  if (url) return { start: async () => ({ url, stop: async () => undefined }) };
  const program = rabbitProgram();
  return program === undefined ? undefined : { start: () => startRabbit(program) };
};
