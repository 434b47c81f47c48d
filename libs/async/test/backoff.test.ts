import fc from 'fast-check';
import { backoffMs } from '../src/index.ts';

test.each([
  [0, 50],
  [1, 50],
  [2, 100],
  [3, 200],
  [6, 1_600],
  [7, 2_000],
  [5_000, 2_000],
])('without jitter, the delay after %i failures is %i ms', (failures, delayMs) => {
  expect(backoffMs(failures, { firstMs: 50, maxMs: 2_000, jitter: 0 })).toBe(delayMs);
});

test.each([
  [0, 75],
  [0.5, 100],
  [1, 125],
])('jitter varies the delay by its share: a draw of %p gives %p ms', (draw, delayMs) => {
  expect(backoffMs(2, { firstMs: 50, maxMs: 2_000, random: () => draw })).toBe(delayMs);
});

test('the delay is always within the jitter around the doubled first delay', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, jitter) => {
      const base = Math.min(2_000, 50 * 2 ** (failures - 1));
      const delayMs = backoffMs(failures, { firstMs: 50, maxMs: 2_000, jitter });
      expect(delayMs).toBeGreaterThanOrEqual(base * (1 - jitter) - 0.001);
      expect(delayMs).toBeLessThanOrEqual(base * (1 + jitter) + 0.001);
    }),
  );
});
