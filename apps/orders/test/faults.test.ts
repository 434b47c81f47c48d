import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { problemOf, startChain, until, type Chain, type Copy } from './harness.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

describe('orders, with faults on purpose', () => {
  let chain: Chain;
  beforeEach(async () => {
    chain = await startChain();
  });
  afterEach(() => chain.close());

  /** A copy of the service with faults, which leaves the work of sagas to the one without. */
  const faulty = (faults: string): Promise<Copy> => chain.startCopy({ faults, works: false });
  const placed = (count: number) => chain.placeAll(count, {});

  it('asks for a payment again, and does not pay again, when answers of payments are lost', async () => {
    const copy = await faulty('payments:drop@0.4');
    for (const { id } of await placed(12)) {
      const key = `pay-${id}`;
      await until(async () => (await chain.pay(id, { key }, copy)).status === 200, 20_000);
    }
    const paid = [...chain.payments.payments.values()].map(({ orderId, status }) => `${orderId} ${status}`);
    expect(paid.filter((payment) => payment.endsWith('authorised'))).toHaveLength(12);
    expect(new Set(paid).size).toBe(12);
    const asked = chain.payments.calls.filter(({ operation }) => operation === 'authorisePayment');
    expect(asked.length).toBeGreaterThan(12);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(12);
  }, 60_000);

  it('refuses cleanly while inventory is refused, and pays once it is back', async () => {
    const copy = await faulty('inventory:refuse');
    const [order] = await placed(1);
    const refused = await chain.pay(order!.id, { key: 'pay' }, copy);
    expect([refused.status, problemOf(refused)]).toEqual([503, 'dependency-unavailable']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(chain.inventory.calls).toEqual([]);
    expect(chain.payments.payments.size).toBe(0);
    await until(async () => (await chain.pay(order!.id, { key: 'pay' })).status === 200);
    expect(chain.payments.payments.size).toBe(1);
  });

  it('answers everybody else while those who pay wait for a slow payments', async () => {
    const copy = await faulty('payments:delay=600s');
    const waiting = await placed(30);
    let answered = 0;
    const paying = waiting.map(({ id }) => chain.pay(id, {}, copy).then(() => (answered += 1)));
    await until(async () => chain.inventory.calls.length >= 30);
    const others = await Promise.all(
      waiting.map(async ({ id }) => (await chain.ask('GET', `/orders/${id}`, {}, copy)).status),
    );
    expect(others).toEqual(waiting.map(() => 200));
    expect(answered).toBe(0);
    await Promise.all(paying);
  }, 30_000);
});

describe('the process', () => {
  const endOf = (env: Record<string, string>) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const nowhere = 'http://127.0.0.1:1';
      const names = ['IDENTITY', 'CAFES', 'PRODUCTS', 'INVENTORY', 'PAYMENTS', 'KITCHEN'];
      const database = 'postgres://orders:none@127.0.0.1:1/none';
      const child = spawn(process.execPath, ['--no-warnings', main], {
        env: {
          PATH: process.env['PATH'],
          PORT: '0',
          DATABASE_URL: database,
          TRANSPORT_URL: database,
          TOKEN_ISSUER: nowhere,
          CLIENT_ID: 'orders',
          CLIENT_SECRET: 'none',
          ...Object.fromEntries(names.map((name) => [`${name}_URL`, nowhere])),
          ...env,
        },
      });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Server listening')) child.kill('SIGKILL');
      });
      child.on('close', (code) => resolve({ code, said }));
    });

  it('does not start with faults in production, and says why', async () => {
    const { code, said } = await endOf({ NODE_ENV: 'production', FAULTS: 'payments:refuse' });
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/orders cannot start: FAULTS is set, and NODE_ENV is production/),
    ]);
  });

  it('does not start with faults of what it does not use, and lists what it does', async () => {
    const { code, said } = await endOf({ FAULTS: 'delivery:refuse' });
    const known = 'cafes, database, inventory, kitchen, payments, products, transport';
    expect([code, said]).toEqual([1, expect.stringContaining(`does not use: delivery. It uses ${known}.`)]);
  });

  it('warns loudly that it starts with faults', async () => {
    const { said } = await endOf({ FAULTS: 'payments:drop@0.3' });
    expect(said).toContain('INJECTED FAULTS');
  });
});
