import { rabbitmqProgram, redisProgram } from '@coffeemesh/local';

/** Servers that suites want, by name: whether there is one, and how to have it. */
const servers = {
  RabbitMQ: { url: 'TEST_RABBITMQ_URL', program: rabbitmqProgram, package: 'rabbitmq-server' },
  Redis: { url: 'TEST_REDIS_URL', program: redisProgram, package: 'redis-server' },
};

/** Which suites this machine cannot run, and how to have them; undefined where it runs all of them. */
export const leftOut = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const missing = Object.entries(servers).filter(([, { url, program }]) => !env[url] && program() === undefined);
  if (missing.length === 0) return undefined;
  const ways = missing.map(([name, server]) => `${name} (install ${server.package}, or set ${server.url})`);
  return `Left out: the suites over ${ways.join(' and ')}`;
};
