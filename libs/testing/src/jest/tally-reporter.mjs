import process from 'node:process';
import { leftOut } from './left-out.ts';

/** Closes a run with one plain line, for those who read logs by machine; before it, what this machine cannot run. */
export default class TallyReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const words = leftOut(process.env);
    if (words !== undefined) process.stdout.write(`${words}\n`);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    process.stdout.write(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}\n`);
  }
}
