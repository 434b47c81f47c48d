import process from 'node:process';
import { skippedSuites } from './skipped-suites.ts';

/** Prints one machine-readable line with the totals at the end of a run. Skipped suites are listed before it. */
export default class TallyReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const notice = skippedSuites(process.env);
    if (notice !== undefined) process.stdout.write(`${notice}\n`);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    process.stdout.write(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}\n`);
  }
}
