import { StaleVersion } from '@coffeemesh/kernel';

/**
 * Changes the version that the caller has seen. For `If-Match: *` (`seen` undefined) it is the current one, and should
 * another change come first, the work is done again on what that has left.
 * @param change must throw StaleVersion where the version is no longer the current one
 * @throws StaleVersion (412), and whatever `load` and `change` throw
 */
export const onVersion = async <T extends { version: number }, Result>(
  seen: number | undefined,
  load: () => Promise<T>,
  change: (current: T) => Promise<Result>,
): Promise<Result> => {
  for (;;) {
    const current = await load();
    if (seen !== undefined && seen !== current.version) throw StaleVersion();
    try {
      return await change(current);
    } catch (error) {
      if (seen !== undefined || !StaleVersion.is(error)) throw error;
    }
  }
};
