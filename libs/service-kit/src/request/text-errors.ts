import type { FieldError } from '@coffeemesh/kernel';
import { MAX_VALIDATION_ERRORS } from '../policy.ts';
import { placeOf, type Part } from './validation-errors.ts';

type Visit = { value: unknown; pointer: string };

/**
 * Errors for text that the database cannot store, at any depth of a part of a request: U+0000, and halves of surrogate
 * pairs. JSON can escape both, so they are searched for after parsing.
 */
export const textErrors = (part: Part, root: unknown): FieldError[] => {
  const errors: FieldError[] = [];
  const open: Visit[] = [{ value: root, pointer: '' }];
  for (let visit = open.pop(); visit !== undefined && errors.length < MAX_VALIDATION_ERRORS; visit = open.pop()) {
    const { value, pointer } = visit;
    if (typeof value === 'string') {
      if (!isStorable(value))
        errors.push(errorAt(part, pointer, 'Text must not contain U+0000 or half of a surrogate pair.'));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        if (isStorable(name))
          open.push({ value: member, pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` });
        else errors.push(errorAt(part, pointer, 'A name must not contain U+0000 or half of a surrogate pair.'));
      }
    }
  }
  return errors;
};

const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

const errorAt = (part: Part, pointer: string, detail: string): FieldError => ({
  ...placeOf(part, pointer),
  code: 'unstorable-text',
  detail,
});
