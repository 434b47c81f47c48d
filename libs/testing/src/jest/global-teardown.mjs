import { runState } from './run-state.ts';

/** Stops the server if the run started one, and drops the run's databases. */
export default async () => {
  await runState.close?.();
};
