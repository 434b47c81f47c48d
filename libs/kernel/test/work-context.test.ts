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
