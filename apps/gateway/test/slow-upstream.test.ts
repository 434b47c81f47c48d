import { bearerFor } from '@coffeemesh/testing';
import { fakeService } from './fake-service.ts';
import { startGateway } from './harness.ts';

/** Until `look` says so; fails with the test's own time. */
const until = async (look: () => boolean): Promise<void> => {
  while (!look()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('a payments service that does not answer', () => {
  const menu = '/v1/menus/0190c0de-0000-7000-8000-00000000ca01';
  /** More than the gateway lets through to one service at a time. */
  const calls = 400;

  test('does not make the menu slow: every menu is answered while no payment is', async () => {
    const payments = await fakeService();
    const release: (() => void)[] = [];
    payments.answer((_request, response) => release.push(() => response.end('{}')));
    const chain = await startGateway({}, 60_000, { payments: payments.url });
    const authorization = await bearerFor({ sub: 'ada', scopes: ['payments:read'] });

    let paid = 0;
    const paying = Array.from({ length: calls }, () =>
      chain.ask('/v1/payments', { headers: { authorization } }).then(({ status }) => {
        paid += 1;
        return status;
      }),
    );
    await until(() => release.length >= 100);
    const menus = await Promise.all(Array.from({ length: calls }, async () => (await chain.ask(menu)).status));
    expect(menus.every((status) => status === 200)).toBe(true);
    expect(paid).toBe(0);
    expect(chain.service.seen).toHaveLength(calls);

    payments.answer((_request, response) => response.end('{}'));
    for (const answer of release) answer();
    expect(new Set(await Promise.all(paying))).toEqual(new Set([200]));
    await chain.close();
    await payments.stop();
  }, 60_000);
});
