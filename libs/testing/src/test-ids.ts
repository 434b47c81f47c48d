import type { Ids } from '@coffeemesh/kernel';

/** `testId(7)`: a UUID v7 that can be recognised in a failure's output. */
export const testId = (number: number): string => `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** Ids in the order of counting: testId(1), testId(2), … */
export const testIds = (): Ids => {
  let count = 0;
  return { next: () => testId((count += 1)) };
};
