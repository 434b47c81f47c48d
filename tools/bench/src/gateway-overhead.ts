/**
 * Measures what the gateway adds to a call: the same authenticated GET, sent directly to a minimal service and through
 * the gateway.
 * `node tools/bench/src/gateway-overhead.ts [seconds] [connections]`
 */
import { fork } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';

const [seconds = 5, connections = 32] = process.argv.slice(2).map(Number);
const body = JSON.stringify({ data: 'x'.repeat(1_000) });

/** Starts a minimal server that replaces all services and serves identity's keys. */
const startService = async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const jwks = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'EdDSA' }] });
  const server = createServer((request, response) => {
    const text = request.url?.endsWith('jwks.json') ? jwks : body;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 900;
  const claims = { iss: 'bench', aud: 'coffeemesh', sub: 'bench', kind: 'customer', roles: [], scope: '', exp };
  const unsigned = `${encode({ alg: 'EdDSA', kid: 'bench' })}.${encode(claims)}`;
  const token = `${unsigned}.${sign(null, Buffer.from(unsigned), privateKey).toString('base64url')}`;
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token };
};

const startGateway = async (serviceUrl: string) => {
  const services = ['IDENTITY', 'CAFES', 'PRODUCTS', 'INVENTORY', 'ORDERS', 'PAYMENTS', 'KITCHEN', 'DELIVERY'];
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const child = fork(new URL('../../../apps/gateway/src/main.ts', import.meta.url), {
    env: {
      ...process.env,
      ...Object.fromEntries(services.map((name) => [`${name}_URL`, serviceUrl])),
      PORT: String(port),
      TOKEN_ISSUER: 'bench',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
      RATE_LIMIT_PER_MINUTE: '10000000',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    const isUp = await fetch(`${url}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { child, url };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** Sends requests over `connections` connections in parallel. @returns responses per second, and latencies in ms */
const load = async (origin: string, token: string, forSeconds: number) => {
  const pool = new Pool(origin, { connections });
  const latencies: number[] = [];
  const until = performance.now() + forSeconds * 1000;
  const worker = async () => {
    while (performance.now() < until) {
      const startedAt = performance.now();
      const response = await pool.request({
        method: 'GET',
        path: '/v1/orders?limit=20',
        headers: { authorization: `Bearer ${token}` },
      });
      if (response.statusCode !== 200)
        throw new Error(`Response ${response.statusCode}: ${await response.body.text()}`);
      await response.body.text();
      latencies.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  await pool.close();
  latencies.sort((left, right) => left - right);
  const quantile = (share: number) => latencies[Math.floor(latencies.length * share)]?.toFixed(2);
  return { perSecond: Math.round(latencies.length / forSeconds), p50Ms: quantile(0.5), p99Ms: quantile(0.99) };
};

/** The number of proxied requests so far, and the CPU seconds that the gateway's process has used. */
const gatewayUsage = async (gatewayUrl: string) => {
  const metrics = await (await fetch(`${gatewayUrl}/metrics`)).text();
  const valueOf = (line: RegExp) => Number(line.exec(metrics)?.[1]);
  return {
    requests: valueOf(/^http_request_duration_seconds_count.*listOrders.* (\d+)$/m),
    cpuSeconds: valueOf(/^process_cpu_seconds_total.* ([\d.]+)$/m),
  };
};

const service = await startService();
const gateway = await startGateway(service.url);
await load(gateway.url, service.token, 3);
const direct = await load(service.url, service.token, seconds);
const before = await gatewayUsage(gateway.url);
const through = await load(gateway.url, service.token, seconds);
const after = await gatewayUsage(gateway.url);
console.table({ direct, 'through the gateway': through });
const microseconds = ((after.cpuSeconds - before.cpuSeconds) / (after.requests - before.requests)) * 1e6;
console.log(`CPU time of the gateway: ${microseconds.toFixed(0)} µs per request.`);
gateway.child.kill();
await once(gateway.child, 'exit');
service.server.close();
service.server.closeAllConnections();
