import type { FieldError } from '@coffeemesh/kernel';

import { placeOf, type Part } from './validation-errors.ts';

type Visit = { value: unknown; pointer: string };

/**
 * Text that the database cannot keep, wherever it is in a part of a request: U+0000, and halves of surrogate pairs.
 * JSON can say both with escapes, so that they are looked for after parsing.
 */
export const textFaults = (part: Part, root: unknown): FieldError[] => {
  const faults: FieldError[] = [];
  const open: Visit[] = [{ value: root, pointer: '' }];
  for (let visit = open.pop(); visit !== undefined && faults.length < 100; visit = open.pop()) {
    const { value, pointer } = visit;
    if (typeof value === 'string') {
      if (!isKeepable(value)) faults.push(fault(part, pointer, 'Text cannot hold U+0000 or half of a surrogate pair.'));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        if (isKeepable(name))
          open.push({ value: member, pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` });
        else faults.push(fault(part, pointer, 'A name here holds U+0000 or half of a surrogate pair.'));
      }
    }
  }
  return faults;
};

const isKeepable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

const fault = (part: Part, pointer: string, detail: string): FieldError => ({
  ...placeOf(part, pointer),
  code: 'unstorable-text',
  detail,
});
