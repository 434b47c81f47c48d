import { skippedSuites } from '../src/jest/skipped-suites.ts';

describe('the list of skipped suites', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env['PATH'] = PATH;
  });

  it('is empty if the environment names all servers', () => {
    process.env['PATH'] = '';
    expect(skippedSuites({ TEST_RABBITMQ_URL: 'amqp://there', TEST_REDIS_URL: 'redis://there' })).toBeUndefined();
  });

  it('is one line, with how to run them', () => {
    process.env['PATH'] = '';
    expect(skippedSuites({ TEST_RABBITMQ_URL: 'amqp://there' })).toBe(
      'Skipped: the suites for Redis (install redis-server, or set TEST_REDIS_URL)',
    );
  });
});
