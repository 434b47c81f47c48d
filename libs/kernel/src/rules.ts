import { RulesBroken, type FieldError } from './problem.ts';

/** Where a rule is broken, and why; its code is the rule's name. Made by {@link at}. */
export type Violation = { pointer: string; detail: string };

/** Points into the request body: `at('/items/0/size', 'This product has no such size.')`. */
export const at = (pointer: string, detail: string): Violation => ({ pointer, detail });

type RuleOutcome = Violation | readonly Violation[] | false | null | undefined;

/** A named, pure, synchronous rule over facts that are loaded already. */
export type Rule<Facts> = { readonly name: string; readonly check: (facts: Facts) => RuleOutcome };

/** @param name kebab-case; it becomes the `code` of each fault */
export const rule = <Facts>(name: string, check: (facts: Facts) => RuleOutcome): Rule<Facts> => ({ name, check });

/** As much as the documented shape of a problem takes. */
const MOST_FAULTS = 1_000;
const MOST_CHARACTERS = 1_000;
const MOST_IN_SUMMARY = 5;

const shortened = (detail: string): string =>
  detail.length > MOST_CHARACTERS ? `${detail.slice(0, MOST_CHARACTERS - 1)}…` : detail;

const summaryOf = (faults: readonly FieldError[]): string => {
  const first = faults.slice(0, MOST_IN_SUMMARY).map(({ detail }) => detail);
  const more = faults.length - first.length;
  return [...first, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
};

export type Rules<Facts> = {
  readonly rules: readonly Rule<Facts>[];
  /** Every violation of every rule, in the order of the rules. */
  violations(facts: Facts): FieldError[];
  /** @throws RulesBroken (422) with every fault, if there is any */
  assert(facts: Facts): void;
};

/** Puts rules together; all of them are asked, so that a caller sees every fault at once. */
export const rules = <Facts>(...list: readonly Rule<Facts>[]): Rules<Facts> => {
  const faults = (facts: Facts): FieldError[] =>
    list.flatMap(({ name, check }) => {
      const verdict = check(facts);
      if (!verdict) return [];
      const violations: readonly Violation[] = 'pointer' in verdict ? [verdict] : verdict;
      return violations.map(({ pointer, detail }) => ({ pointer, code: name, detail: shortened(detail) }));
    });
  return {
    rules: list,
    violations: faults,
    assert: (facts) => {
      const found = faults(facts);
      if (found.length > 0) throw RulesBroken({ detail: summaryOf(found), errors: found.slice(0, MOST_FAULTS) });
    },
  };
};
