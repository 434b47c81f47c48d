import { inspect } from 'node:util';
import type { SqlSession } from '@coffeemesh/kernel';

/** Collects actions to run once a transaction has committed. */
export const afterCommitActions = (): { afterCommit: SqlSession['afterCommit']; actions: () => void } => {
  const collected: (() => void)[] = [];
  return {
    afterCommit: (action) => collected.push(action),
    actions: () => {
      for (const action of collected) {
        try {
          action();
        } catch (error) {
          // The transaction has committed: the failure of an action must not look like its failure.
          process.emitWarning(String(error), { type: 'AfterCommitWarning', detail: inspect(error) });
        }
      }
    },
  };
};
