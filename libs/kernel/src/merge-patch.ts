/** A merge patch (RFC 7396) of `T`: any of its members; null removes an optional one; arrays are replaced as a whole. */
export type MergePatch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: MergePatch<Exclude<T[K], undefined>> | (undefined extends T[K] ? null : never) }
    : T;

/** Applies a merge patch that was validated against its schema. Changes neither argument. */
export const mergePatch = <T extends object>(target: T, patch: MergePatch<NoInfer<T>>): T => merged(target, patch) as T;

const merged = (target: unknown, patch: unknown): unknown => {
  if (!isPlainObject(patch)) return patch;
  const result: Record<string, unknown> = isPlainObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = merged(result[name], value);
  }
  return result;
};

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
