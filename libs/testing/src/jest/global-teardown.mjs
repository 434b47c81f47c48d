import { runState } from './run-state.ts';

/** Stops the server, if one was started, and removes what the run has left on it. */
export default async () => {
  await runState.close?.();
};
