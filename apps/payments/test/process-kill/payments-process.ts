import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { testIssuer, testJwks, type TestDatabase } from '@coffeemesh/testing';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A stub of identity that serves the public keys of access tokens. */
const serveKeys = async () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(testJwks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};

const freePort = async (): Promise<number> => {
  const { server } = await serveKeys();
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** Runs the service as a process that can be killed and restarted on the same port. */
export const paymentsProcess = async ({ url: databaseUrl, transportUrl }: TestDatabase) => {
  const keys = await serveKeys();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PORT: String(port),
    LOG_LEVEL: 'fatal',
    DATABASE_URL: databaseUrl,
    TRANSPORT_URL: transportUrl,
    IDENTITY_URL: keys.url,
    TOKEN_ISSUER: testIssuer,
    PROVIDER_DEADLINE_MS: '200',
  };
  let child: ChildProcess | undefined;
  let running: Promise<void> = Promise.resolve();

  const start = (): Promise<void> => {
    running = (async () => {
      child = spawn(process.execPath, ['--no-warnings', main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
      const end = Date.now() + 60_000;
      while ((await fetch(`${url}/health/live`).catch(() => undefined))?.ok !== true) {
        if (Date.now() > end) throw new Error('The service did not start within 60 s');
        await pause(20);
      }
    })();
    return running;
  };
  const kill = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const dead = once(child, 'exit');
    child.kill('SIGKILL');
    await dead;
  };
  return {
    url: `${url}/v1`,
    start,
    kill,
    /** Resolves when the service has started again. */
    isUp: () => running,
    close: async () => {
      await kill();
      await new Promise((resolve) => keys.server.close(resolve));
    },
  };
};
