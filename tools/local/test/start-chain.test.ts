import { rmSync } from 'node:fs';
import { freePort, isAlive, temporaryFolder, withClient } from '@coffeemesh/local-servers';
import { fixtureRoot } from '@coffeemesh/local-servers/testing';
import { type Chain, freePorts, startChain } from '../src/index.ts';

describe('a chain started by a program', () => {
  const dataDir = temporaryFolder('chain');
  const unexpectedExits: string[] = [];
  let chain: Chain;
  beforeAll(async () => {
    chain = await startChain({
      dataDir,
      root: fixtureRoot,
      ports: await freePorts(['gateway', 'north']),
      postgresPort: await freePort(),
      env: { north: { EXTRA: 'more' } },
      onUnexpectedExit: (name) => unexpectedExits.push(name),
    });
  });
  afterAll(async () => {
    await chain.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const count = async (): Promise<unknown> =>
    withClient(
      chain.adminUrl,
      async (client) => (await client.query('SELECT count(*)::int AS n FROM north.parcel')).rows,
    );

  it('adds the given environment variables to the usual settings', async () => {
    const north = chain.services.get('north');
    const { env } = (await (await fetch(north?.url ?? '')).json()) as { env: Record<string, string> };
    expect(env).toMatchObject({ EXTRA: 'more', CLIENT_ID: 'north', GATEWAY_URL: chain.url });
  });

  it('kills a service and starts it again, without an unexpected exit', async () => {
    const north = chain.services.get('north');
    const before = north?.pid() ?? 0;
    await north?.kill();
    expect(isAlive(before)).toBe(false);
    await expect(fetch(north?.url ?? '')).rejects.toThrow();
    await north?.start();
    expect(north?.pid()).not.toBe(before);
    expect((await fetch(north?.url ?? '')).ok).toBe(true);
    expect(unexpectedExits).toEqual([]);
  });

  it('kills Postgres and starts it again with all committed data', async () => {
    await withClient(chain.adminUrl, (client) =>
      client.query('INSERT INTO north.parcel VALUES (gen_random_uuid(), 1)'),
    );
    for (let round = 0; round < 2; round += 1) {
      await chain.postgres.kill();
      await expect(count()).rejects.toThrow();
      await chain.postgres.start();
      expect(await count()).toEqual([{ n: 1 }]);
    }
    expect(unexpectedExits).toEqual([]);
  });

  it('reports a service that exits by itself', async () => {
    await fetch(`${chain.services.get('north')?.url}/exit`).catch(() => undefined);
    for (let i = 0; unexpectedExits.length === 0 && i < 100; i += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unexpectedExits).toEqual(['north']);
  });
});
