import { MAX_CHANGE_ATTEMPTS } from './policy.ts';
import { StaleVersion } from './problem.ts';

/**
 * @param ifMatch the version that the caller has seen; undefined for `If-Match: *`, any
 * @throws StaleVersion (412) where the current version is another one
 */
export const assertCurrentVersion = (ifMatch: number | undefined, { version }: { readonly version: number }): void => {
  if (ifMatch !== undefined && ifMatch !== version) throw StaleVersion();
};

export type VersionedChange<Current extends { readonly version: number }, Result> = {
  /** The version that the caller has seen; undefined for `If-Match: *`, any. */
  readonly ifMatch: number | undefined;
  /** Reads the current state. @throws NotFound if the resource does not exist */
  readonly load: () => Promise<Current>;
  /**
   * Writes the change if `current` still has the current version.
   * @returns undefined, or throws StaleVersion, if another request has changed the resource
   */
  readonly change: (current: Current) => Promise<Result | undefined>;
};

/**
 * Changes a versioned resource under optimistic concurrency control. With `If-Match: *`, the change is repeated on
 * the newer state if another request was faster.
 * @throws StaleVersion (412) where the caller has seen another version, or what `load` and `change` throw
 */
export const changeCurrentVersion = async <Current extends { readonly version: number }, Result>({
  ifMatch,
  load,
  change,
}: VersionedChange<Current, Result>): Promise<Result> => {
  for (let attempt = 1; attempt <= MAX_CHANGE_ATTEMPTS; attempt += 1) {
    const current = await load();
    assertCurrentVersion(ifMatch, current);
    try {
      const result = await change(current);
      if (result !== undefined) return result;
    } catch (error) {
      if (ifMatch !== undefined || !StaleVersion.is(error)) throw error;
    }
    if (ifMatch !== undefined) throw StaleVersion();
  }
  throw StaleVersion('Other requests have changed it at the same time.');
};
