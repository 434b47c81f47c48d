import type { Clock } from '@coffeemesh/kernel';

/** Keeps what was asked of a neighbour for a moment. */
export type TtlCache<Value> = {
  /** What is kept under the key, or what `load` gives; whoever asks meanwhile waits for the same answer. */
  get(key: string, load: () => Promise<Value>): Promise<Value>;
  /** Drops whatever was kept, or is being loaded, under keys that begin so. */
  invalidate(prefix: string): void;
};

export type TtlCacheOptions = { readonly clock: Clock; readonly lifeMs: number; readonly mostEntries?: number };

/** Failures are not kept. When it is full, it starts anew. */
export const createTtlCache = <Value>({
  clock,
  lifeMs,
  mostEntries = 1_000,
}: TtlCacheOptions): TtlCache<Value> => {
  const entries = new Map<string, { value: Promise<Value>; until: number }>();
  return {
    get: (key, load) => {
      const now = clock.now().getTime();
      const kept = entries.get(key);
      if (kept !== undefined && now < kept.until) return kept.value;
      if (entries.size >= mostEntries) entries.clear();
      const entry = { value: load(), until: now + lifeMs };
      entries.set(key, entry);
      entry.value.catch(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
      return entry.value;
    },
    invalidate: (prefix) => {
      for (const key of [...entries.keys()]) if (key.startsWith(prefix)) entries.delete(key);
    },
  };
};
