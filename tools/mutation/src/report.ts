import type { MutantResult } from '@stryker-mutator/api/core';

type Status = MutantResult['status'];

/** Killed mutants among those that a test reached or should have: invalid and ignored mutants are no mutants. */
export type Tally = {
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly notCovered: number;
  readonly scorePercent: number;
};

/** A mutant that made the tests run without end was noticed as well. */
const killedStatuses: ReadonlySet<Status> = new Set(['Killed', 'Timeout']);

export const tallyOf = (results: readonly MutantResult[]): Tally => {
  const count = (matches: (status: Status) => boolean) => results.filter(({ status }) => matches(status)).length;
  const killed = count((status) => killedStatuses.has(status));
  const survived = count((status) => status === 'Survived');
  const notCovered = count((status) => status === 'NoCoverage');
  const mutants = killed + survived + notCovered;
  return { mutants, killed, survived, notCovered, scorePercent: mutants === 0 ? 100 : (100 * killed) / mutants };
};

/** One line per mutant that no test noticed: where it is, and what the code became. */
export const unnoticed = (results: readonly MutantResult[]): readonly string[] =>
  results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(
      ({ fileName, location: { start }, mutatorName, replacement = '', status }) =>
        `${fileName}:${start.line}:${start.column} ${status} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ')}`,
    );
