import { LRUCache } from 'lru-cache';
import type { Clock } from '@coffeemesh/kernel';
import { MAX_CACHED_ENTRIES } from '../domain/policy.ts';

/** Caches responses of upstreams for a short time. */
export type TtlCache<Value> = {
  /** The cached value, or the result of `load`. Concurrent calls share one load; a failed load is not cached. */
  get(key: string, load: () => Promise<Value>): Promise<Value>;
  /** Removes every entry whose key starts with the prefix, including loads in progress. */
  invalidate(prefix: string): void;
};

/** @param ttlMs 0 caches nothing */
export const createTtlCache = <Value>({ clock, ttlMs }: { clock: Clock; ttlMs: number }): TtlCache<Value> => {
  if (ttlMs === 0) return { get: (_key, load) => load(), invalidate: () => undefined };
  const entries = new LRUCache<string, Promise<Value>>({
    max: MAX_CACHED_ENTRIES,
    ttl: ttlMs,
    ttlResolution: 0,
    perf: { now: () => clock.now().getTime() },
  });
  return {
    get: (key, load) => {
      const cached = entries.get(key);
      if (cached !== undefined) return cached;
      const value = load();
      entries.set(key, value);
      value.catch(() => {
        if (entries.peek(key) === value) entries.delete(key);
      });
      return value;
    },
    invalidate: (prefix) => {
      for (const key of [...entries.keys()]) if (key.startsWith(prefix)) entries.delete(key);
    },
  };
};
