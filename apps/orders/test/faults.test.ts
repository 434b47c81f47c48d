import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { problemOf, until } from '@coffeemesh/testing';
import { startHarness, type Harness } from './harness.ts';
import { type Replica } from './replica.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

describe('orders with injected faults', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
  });
  afterEach(() => harness.close());

  /** A replica with injected faults and no saga worker. */
  const startReplicaWithFaults = (faults: string): Promise<Replica> =>
    harness.startReplica({ faults, runsWorker: false });
  const placed = (count: number) => harness.placeAll(count, {});

  it('repeats a payment request whose response is lost, and pays once', async () => {
    const replica = await startReplicaWithFaults('payments:drop@0.4');
    for (const { id } of await placed(12)) {
      const key = `pay-${id}`;
      await until(async () => (await harness.pay(id, { key }, replica)).status === 200, 20_000);
    }
    const paid = [...harness.payments.payments.values()].map(({ orderId, status }) => `${orderId} ${status}`);
    expect(paid.filter((payment) => payment.endsWith('authorised'))).toHaveLength(12);
    expect(new Set(paid).size).toBe(12);
    const authorisations = harness.payments.calls.filter(({ operation }) => operation === 'authorisePayment');
    expect(authorisations.length).toBeGreaterThan(12);
    expect(new Set(authorisations.map(({ key }) => key)).size).toBe(12);
  }, 60_000);

  it('responds 503 while inventory is down, and pays once it is back', async () => {
    const replica = await startReplicaWithFaults('inventory:refuse');
    const [order] = await placed(1);
    const refused = await harness.pay(order!.id, { key: 'pay' }, replica);
    expect([refused.status, problemOf(refused)]).toEqual([503, 'dependency-unavailable']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(harness.inventory.calls).toEqual([]);
    expect(harness.payments.payments.size).toBe(0);
    await until(async () => (await harness.pay(order!.id, { key: 'pay' })).status === 200);
    expect(harness.payments.payments.size).toBe(1);
  });

  it('responds to other requests while payments is slow', async () => {
    const replica = await startReplicaWithFaults('payments:delay=600s');
    const waiting = await placed(30);
    let responded = 0;
    const paying = waiting.map(({ id }) => harness.pay(id, {}, replica).then(() => (responded += 1)));
    await until(async () => harness.inventory.calls.length >= 30);
    const others = await Promise.all(
      waiting.map(async ({ id }) => (await harness.send('GET', `/orders/${id}`, {}, replica)).status),
    );
    expect(others).toEqual(waiting.map(() => 200));
    expect(responded).toBe(0);
    await Promise.all(paying);
  }, 30_000);
});

describe('the process', () => {
  const endOf = (env: Record<string, string>) =>
    new Promise<{ code: number | null; output: string }>((resolve) => {
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
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Server listening')) child.kill('SIGKILL');
      });
      child.on('close', (code) => resolve({ code, output }));
    });

  it('does not start with faults in production, and names the reason', async () => {
    const { code, output } = await endOf({ NODE_ENV: 'production', FAULTS: 'payments:refuse' });
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/orders cannot start: FAULTS is set, and NODE_ENV is production/),
    ]);
  });

  it('does not start with faults of an unused dependency, and lists the used ones', async () => {
    const { code, output } = await endOf({ FAULTS: 'delivery:refuse' });
    const known = 'cafes, database, inventory, kitchen, payments, products, transport';
    expect([code, output]).toEqual([1, expect.stringContaining(`does not use: delivery. It uses ${known}.`)]);
  });

  it('logs a warning when it starts with faults', async () => {
    const { output } = await endOf({ FAULTS: 'payments:drop@0.3' });
    expect(output).toContain('INJECTED FAULTS');
  });
});
