import { inspect } from 'node:util';

import type { SqlSession } from '@coffeemesh/kernel';

/** Collects what is to be done once a transaction has committed. */
export const afterCommitActions = (): { afterCommit: SqlSession['afterCommit']; actions: () => void } => {
  const collected: (() => void)[] = [];
  return {
    afterCommit: (action) => collected.push(action),
    actions: () => {
      for (const action of collected) {
        try {
          action();
        } catch (error) {
          // What is committed stays answered as committed.
          process.emitWarning(String(error), { type: 'AfterCommitWarning', detail: inspect(error) });
        }
      }
    },
  };
};
