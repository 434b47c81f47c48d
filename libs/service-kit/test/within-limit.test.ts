import { once } from 'node:events';
import { request } from 'node:http';
import Fastify from 'fastify';
import { withinLimit } from '../src/request/within-limit.ts';

const seen: boolean[] = [];
const app = Fastify();
app.post<{ Body: { ms: number } }>('/work', async ({ body }, reply) =>
  withinLimit(reply, 300, async (signal) => {
    await new Promise((resolve) => setTimeout(resolve, body.ms));
    seen.push(signal.aborted);
    return { aborted: signal.aborted };
  }),
);
const base = app.listen({ port: 0 });
afterAll(() => app.close());

const post = async (ms: number) => {
  const asked = request(`${await base}/work`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  asked.on('error', () => undefined);
  asked.end(JSON.stringify({ ms }));
  return asked;
};
const statusOf = async (ms: number) => {
  const [response] = await once(await post(ms), 'response');
  response.resume();
  return response.statusCode;
};

test('returns the result of work that is in time, after the body was read', async () => {
  expect(await statusOf(100)).toBe(200);
  expect(seen).toEqual([false]);
});

test('throws when the time is up, and aborts the work', async () => {
  seen.length = 0;
  expect(await statusOf(400)).toBe(500); // bare Fastify does not know problems
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(seen).toEqual([true]);
});

test('aborts the work when the caller has gone', async () => {
  seen.length = 0;
  const asked = await post(200);
  await new Promise((resolve) => setTimeout(resolve, 50));
  asked.destroy();
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(seen).toEqual([true]);
});
