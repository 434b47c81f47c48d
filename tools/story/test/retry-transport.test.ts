import type { Transport, TransportRequest, TransportResponse } from '@coffeemesh/orders-client';
import { retryTransport } from '../src/retry-transport.ts';

const unavailable: TransportResponse = { status: 503, headers: { 'retry-after': '2' }, body: '' };
const created: TransportResponse = { status: 201, headers: {}, body: '{}' };
const request: TransportRequest = {
  operationId: 'createOrder',
  method: 'POST',
  url: 'http://localhost:4000/v1/orders',
  headers: { 'idempotency-key': 'key-1' },
  repeatable: true,
};

/** A server with these responses in sequence; the last one repeats. */
const serverOf = (...responses: TransportResponse[]) => {
  const requests: TransportRequest[] = [];
  const waits: number[] = [];
  const send: Transport = async (sent) => {
    requests.push(sent);
    return responses[Math.min(requests.length, responses.length) - 1] as TransportResponse;
  };
  const transport = retryTransport(send, async (ms) => void waits.push(ms));
  return { transport, requests, waits };
};

test('sends the same request again after Retry-After', async () => {
  const { transport, requests, waits } = serverOf(unavailable, unavailable, created);
  expect(await transport(request)).toBe(created);
  expect(requests).toEqual([request, request, request]);
  expect(waits).toEqual([2000, 2000]);
});

test('returns the fifth 503', async () => {
  const { transport, requests } = serverOf(unavailable);
  expect(await transport(request)).toBe(unavailable);
  expect(requests).toHaveLength(5);
});

test.each([
  ['a request that is not safe to send again', { ...request, repeatable: false }, unavailable],
  ['a 503 without Retry-After', request, { ...unavailable, headers: {} }],
  ['a 500', request, { ...unavailable, status: 500 }],
])('does not retry %s', async (_, sent, response) => {
  const { transport, requests } = serverOf(response);
  expect(await transport(sent)).toBe(response);
  expect(requests).toHaveLength(1);
});
