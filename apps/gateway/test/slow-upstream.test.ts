import { bearerFor, until } from '@coffeemesh/testing';
import { fakeService } from './fake-service.ts';
import { startGateway } from './harness.ts';

/** Waits until `look` returns true; the test's timeout ends the wait. */

describe('a payments service that does not respond', () => {
  const menu = '/v1/menus/0190c0de-0000-7000-8000-00000000ca01';
  /** More than the bulkhead of one upstream lets through. */
  const calls = 400;

  test('does not slow down the menus: all of them respond while no payment does', async () => {
    const payments = await fakeService();
    const release: (() => void)[] = [];
    payments.respond((_request, response) => release.push(() => response.end('{}')));
    const chain = await startGateway({}, 60_000, { payments: payments.url });
    const authorization = await bearerFor({ sub: 'ada', scopes: ['payments:read'] });

    let paid = 0;
    const paying = Array.from({ length: calls }, () =>
      chain.send('/v1/payments', { headers: { authorization } }).then(({ status }) => {
        paid += 1;
        return status;
      }),
    );
    await until(() => release.length >= 100);
    const menus = await Promise.all(Array.from({ length: calls }, async () => (await chain.send(menu)).status));
    expect(menus.every((status) => status === 200)).toBe(true);
    expect(paid).toBe(0);
    expect(chain.service.received).toHaveLength(calls);

    payments.respond((_request, response) => response.end('{}'));
    for (const response of release) response();
    expect(new Set(await Promise.all(paying))).toEqual(new Set([200]));
    await chain.close();
    await payments.stop();
  }, 60_000);
});
