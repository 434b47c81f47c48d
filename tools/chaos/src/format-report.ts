import type { ChaosReport } from './run-chaos.ts';

const maxPrintedViolations = 25;

/** The results of a run as lines of text. */
export const formatReport = ({
  transport,
  seconds,
  kills,
  statuses,
  invariants,
  violations,
}: ChaosReport): string[] => {
  const responses = [...statuses].sort(([one], [other]) => one - other);
  const byTarget = [...kills.byTarget].map(([name, times]) => `${name} ${times}`).sort();
  const rows = invariants.map(({ invariant, counted, violations: { length } }) => {
    return `  ${String(counted).padStart(9)}  ${invariant}${length === 0 ? '' : `: ${length} VIOLATED`}`;
  });
  return [
    '',
    `Over ${transport}, in ${seconds} s: ${kills.kills} kills (${byTarget.join(', ')})`,
    `Responses to clients: ${responses.map(([status, times]) => `${status || 'none'} × ${times}`).join(', ')}`,
    ...rows,
    violations.length === 0 ? '  All invariants hold.' : `  ${violations.length} VIOLATIONS:`,
    ...violations.slice(0, maxPrintedViolations).map((violation) => `    ${violation}`),
    ...(violations.length > maxPrintedViolations ? [`    and ${violations.length - maxPrintedViolations} more`] : []),
  ];
};
