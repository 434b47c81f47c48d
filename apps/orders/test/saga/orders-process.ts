import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { testIssuer, testJwks, tokenFor, until } from '@coffeemesh/testing';
import { type Harness } from '../harness.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A stub of identity: keys, and a token for orders. */
const serveIdentity = async () => {
  const scopes = [
    'stock:read',
    'reservations:write',
    'payments:read',
    'payments:write',
    'payments:refund',
    'kitchen:write',
  ];
  const accessToken = await tokenFor({ sub: 'orders', kind: 'service', scopes, lifeSeconds: 3600 });
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const isKeys = request.url?.endsWith('jwks.json') === true;
    response.end(JSON.stringify(isKeys ? testJwks : { accessToken, tokenType: 'Bearer', expiresInSeconds: 3600 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** The service as its own process, which can be killed at any time and restarts at the same address. */
export const ordersProcess = async (harness: Harness) => {
  const identity = await serveIdentity();
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PORT: String(port),
    LOG_LEVEL: 'fatal',
    DATABASE_URL: harness.databaseUrl,
    TRANSPORT_URL: harness.transportUrl,
    IDENTITY_URL: identity.url,
    TOKEN_ISSUER: testIssuer,
    CLIENT_ID: 'orders',
    CLIENT_SECRET: 'none',
    CAFES_URL: harness.cafes.url,
    PRODUCTS_URL: harness.products.url,
    INVENTORY_URL: harness.inventory.url,
    PAYMENTS_URL: harness.payments.url,
    KITCHEN_URL: harness.kitchen.url,
  };
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  const start = async () => {
    child = spawn(process.execPath, ['--no-warnings', main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    await until(async () => (await fetch(`${url}/health/live`).catch(() => undefined))?.ok === true, 25_000);
  };
  const kill = async () => {
    const dead = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGKILL');
    await dead;
  };
  return {
    url: `${url}/v1`,
    start,
    kill,
    close: async () => {
      await kill();
      await new Promise((resolve) => identity.server.close(resolve));
    },
  };
};
