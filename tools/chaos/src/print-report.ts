import type { ChaosReport } from './run-chaos.ts';

const MOST_FAULTS = 25;

/** The figures of a run, for people. */
export const linesOf = ({ transport, seconds, strikes, statuses, findings, faults }: ChaosReport): string[] => {
  const answers = [...statuses].sort(([one], [other]) => one - other);
  const struck = [...strikes.struck].map(([name, times]) => `${name} ${times}`).sort();
  const rows = findings.map(({ what, counted, faults: { length } }) => {
    return `  ${String(counted).padStart(9)}  ${what}${length === 0 ? '' : `: ${length} WRONG`}`;
  });
  return [
    '',
    `Over ${transport}, in ${seconds} s: ${strikes.kills} kills (${struck.join(', ')})`,
    `Answers to clients: ${answers.map(([status, times]) => `${status || 'none'} × ${times}`).join(', ')}`,
    ...rows,
    faults.length === 0 ? '  All is as it was told.' : `  ${faults.length} FAULTS:`,
    ...faults.slice(0, MOST_FAULTS).map((fault) => `    ${fault}`),
    ...(faults.length > MOST_FAULTS ? [`    and ${faults.length - MOST_FAULTS} more`] : []),
  ];
};
