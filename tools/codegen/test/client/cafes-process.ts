import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '@coffeemesh/local-servers';
import { until } from '@coffeemesh/local-servers/testing';
import { testDatabase, testIssuer, testJwks } from '@coffeemesh/testing';
import { workspaceRoot } from '../../src/workspace.ts';

/** The cafes service as a process on its own database, which accepts test tokens. */
export type CafesProcess = { readonly baseUrl: string; close(): Promise<void> };

/** Enough on a busy machine. */
const startTimeoutMs = 60_000;

/** @throws Error if it ends, or is not ready in time */
export const startCafes = async (): Promise<CafesProcess> => {
  const database = await testDatabase('cafes');
  const identity = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(testJwks));
  });
  await once(identity.listen(0, '127.0.0.1'), 'listening');
  const port = await freePort();
  const service = spawn(process.execPath, ['--no-warnings', 'apps/cafes'], {
    cwd: workspaceRoot,
    env: {
      PORT: String(port),
      LOG_LEVEL: 'fatal',
      DATABASE_URL: database.url,
      TRANSPORT_URL: database.transportUrl,
      IDENTITY_URL: `http://127.0.0.1:${(identity.address() as AddressInfo).port}`,
      TOKEN_ISSUER: testIssuer,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    if (service.exitCode === null && service.signalCode === null) {
      const ended = once(service, 'exit');
      service.kill('SIGTERM');
      await ended;
    }
    const closed = once(identity, 'close');
    identity.close();
    await closed;
    await database.close();
  };
  const isReady = async (): Promise<boolean> => {
    if (service.exitCode !== null) throw new Error('cafes ended while starting');
    return fetch(`${origin}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  try {
    await until(isReady, startTimeoutMs);
  } catch (error) {
    await close();
    throw error;
  }
  return { baseUrl: `${origin}/v1`, close };
};
