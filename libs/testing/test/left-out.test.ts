import { leftOut } from '../src/jest/left-out.ts';

describe('what a machine cannot run', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env['PATH'] = PATH;
  });

  it('is nothing where the servers are named', () => {
    process.env['PATH'] = '';
    expect(leftOut({ TEST_RABBITMQ_URL: 'amqp://there', TEST_REDIS_URL: 'redis://there' })).toBeUndefined();
  });

  it('is said in one line, with how to have it', () => {
    process.env['PATH'] = '';
    expect(leftOut({ TEST_RABBITMQ_URL: 'amqp://there' })).toBe(
      'Left out: the suites over Redis (install redis-server, or set TEST_REDIS_URL)',
    );
  });
});
