import type { Ids } from '@coffeemesh/kernel';

/** `testId(7)` is a UUID v7 that is easy to recognise in the output of a failed test. */
export const testId = (number: number): string => `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** Generates the ids testId(1), testId(2), … */
export const testIds = (): Ids => {
  let count = 0;
  return { next: () => testId((count += 1)) };
};
