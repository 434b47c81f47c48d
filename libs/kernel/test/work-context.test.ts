import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { DuplicateEffect, currentContext, currentTraceparent, inContext, newTraceparent } from '../src/index.ts';

const form = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

test('asynchronous work stays in its context, and contexts do not mix', async () => {
  const seen = await Promise.all(
    ['a', 'b', 'c'].map((traceparent, i) =>
      inContext({ traceparent }, async () => {
        await delay(10 - i * 3);
        return currentTraceparent();
      }),
    ),
  );
  expect(seen).toEqual(['a', 'b', 'c']);
  expect(currentContext()).toBeUndefined();
});

test('a new span belongs to its parent’s trace', () => {
  const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';
  const child = newTraceparent(parent);
  expect(child).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/);
  expect(child).not.toBe(parent);
});

test('any input gives a valid traceparent', () => {
  fc.assert(
    fc.property(fc.option(fc.string(), { nil: undefined }), (parent) => {
      expect(newTraceparent(parent)).toMatch(form);
    }),
  );
  expect(newTraceparent()).not.toBe(newTraceparent());
});

test('DuplicateEffect has its own name', () => {
  expect(new DuplicateEffect()).toMatchObject({ name: 'DuplicateEffect' });
});

test('the whole context of the current work can be read', () => {
  const context = { traceparent: 'a', requestId: 'b', deadlineAt: 7 };
  expect(inContext(context, currentContext)).toBe(context);
  expect(currentTraceparent()).toBeUndefined();
});

test.each([
  ['of the version ff, which is reserved', 'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00'],
  ['without a trace', '00-00000000000000000000000000000000-b7ad6b7169203331-00'],
  ['without a span', '00-0af7651916cd43dd8448eb211c80319c-0000000000000000-00'],
  ['that begins with something else', 'x00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00'],
])('a parent %s begins a new, sampled trace', (_, parent) => {
  const made = newTraceparent(parent);
  expect(made).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect(made).not.toContain('0af7651916cd43dd8448eb211c80319c');
  expect(made).not.toContain('0'.repeat(32));
});

test('a parent whose span begins with 0 is valid', () => {
  const parent = '00-0af7651916cd43dd8448eb211c80319c-07ad6b7169203331-00';
  expect(newTraceparent(parent)).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-/);
});

test('a parent that ends with ff is valid', () => {
  const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-ff';
  expect(newTraceparent(parent)).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-ff$/);
});
