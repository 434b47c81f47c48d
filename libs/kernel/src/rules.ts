import { MAX_ERROR_DETAIL_LENGTH, MAX_ERRORS, MAX_ERRORS_IN_SUMMARY } from './policy.ts';
import { RulesBroken, type FieldError } from './problem.ts';

/** The location and the reason of a violation. Its code is the rule's name. Created by {@link at}. */
export type Violation = { pointer: string; detail: string };

/** Points into the request body: `at('/items/0/size', 'This product has no such size.')`. */
export const at = (pointer: string, detail: string): Violation => ({ pointer, detail });

type RuleOutcome = Violation | readonly Violation[] | false | null | undefined;

/** A named, pure, synchronous rule over loaded data. */
export type Rule<Facts> = { readonly name: string; readonly check: (facts: Facts) => RuleOutcome };

/** @param name kebab-case; it becomes the `code` of each error */
export const rule = <Facts>(name: string, check: (facts: Facts) => RuleOutcome): Rule<Facts> => ({ name, check });

const shortened = (detail: string): string =>
  detail.length > MAX_ERROR_DETAIL_LENGTH ? `${detail.slice(0, MAX_ERROR_DETAIL_LENGTH - 1)}…` : detail;

const summaryOf = (errors: readonly FieldError[]): string => {
  const first = errors.slice(0, MAX_ERRORS_IN_SUMMARY).map(({ detail }) => detail);
  const more = errors.length - first.length;
  return [...first, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
};

export type Rules<Facts> = {
  readonly rules: readonly Rule<Facts>[];
  /** Every violation of every rule, in the order of the rules. */
  violations(facts: Facts): FieldError[];
  /** @throws RulesBroken (422) with every violation, if there is any */
  assert(facts: Facts): void;
};

/** Combines rules; all of them are checked, so that a caller sees every violation at once. */
export const rules = <Facts>(...list: readonly Rule<Facts>[]): Rules<Facts> => {
  const violations = (facts: Facts): FieldError[] =>
    list.flatMap(({ name, check }) => {
      const outcome = check(facts);
      if (!outcome) return [];
      const broken: readonly Violation[] = 'pointer' in outcome ? [outcome] : outcome;
      return broken.map(({ pointer, detail }) => ({ pointer, code: name, detail: shortened(detail) }));
    });
  return {
    rules: list,
    violations,
    assert: (facts) => {
      const errors = violations(facts);
      if (errors.length > 0) throw RulesBroken({ detail: summaryOf(errors), errors: errors.slice(0, MAX_ERRORS) });
    },
  };
};
