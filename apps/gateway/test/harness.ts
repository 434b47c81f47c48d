import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testKit } from '@coffeemesh/contract-testing/kit';
import { createLogger } from '@coffeemesh/service-kit';
import { bearerFor } from '@coffeemesh/testing';
import { buildApp, type GatewayOptions } from '../src/app.ts';
import { services, type Service } from '../src/generated/chain/routes.ts';
import { createChainHealth } from '../src/health/chain-health.ts';
import { createDispatcher } from '../src/proxy/dispatcher.ts';
import { createUpstreams } from '../src/upstreams/create-upstreams.ts';
import { fakeService } from './fake-service.ts';

export type RequestOptions = { method?: string; headers?: Record<string, string | string[]>; body?: string };
export type Response = { status: number; headers: IncomingHttpHeaders; text: string; json: Record<string, unknown> };

/** A gateway that listens, with one fake service for all upstreams except those in `elsewhere`. */
export const startGateway = async (
  over: Partial<GatewayOptions> = {},
  timeoutMs = 1_000,
  elsewhere: Partial<Record<Service, string>> = {},
) => {
  const service = await fakeService();
  const settings = Object.fromEntries(
    services.flatMap((name) => [
      [`${name.toUpperCase()}_URL`, elsewhere[name] ?? service.url],
      [`${name.toUpperCase()}_TIMEOUT_MS`, timeoutMs],
    ]),
  );
  const upstreams = createUpstreams(settings, createLogger('test', 'silent'));
  const dispatcher = createDispatcher();
  const app = buildApp(testKit({ docs: true }), {
    upstreams,
    dispatcher,
    chainHealth: createChainHealth(Object.values(upstreams), dispatcher, () => performance.now()),
    corsOrigins: [],
    rateLimitPerMinute: 0,
    bodyLimitBytes: 262_144,
    ...over,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;

  /** Sends over a socket, so that hop-by-hop headers and streams are real. */
  const send = async (path: string, { method = 'GET', headers = {}, body }: RequestOptions = {}): Promise<Response> => {
    const length =
      body === undefined || 'transfer-encoding' in headers ? {} : { 'content-length': Buffer.byteLength(body) };
    const outgoing = request({
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { ...length, ...headers },
      agent: false,
    });
    outgoing.end(body);
    const [response] = await once(outgoing, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const isJson = /json/.test(String(response.headers['content-type'])) && text !== '';
    return { status: response.statusCode, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} };
  };

  return {
    app,
    port,
    service,
    send,
    close: async () => {
      await app.close();
      await dispatcher.close();
      await service.stop();
    },
  };
};

export const customer = () => bearerFor({ sub: '0190c0de-0000-7000-8000-00000000ee01', scopes: ['orders:read'] });
