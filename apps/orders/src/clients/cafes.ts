import {
  ProblemError,
  type Cafe as CafeData,
  type CafesClient,
  type Opening as OpeningData,
} from '@coffeemesh/cafes-client';
import type { Clock } from '@coffeemesh/kernel';
import type { Cafe, Opening } from '../domain/cafe.ts';
import type { CafePort } from '../domain/ports.ts';
import { createTtlCache } from './ttl-cache.ts';

/** Cafes of the cafes service, cached. */
export type CafeCache = CafePort & { invalidate(cafeId: string): Promise<void>; invalidateAll(): Promise<void> };

export const createCafeCache = (client: CafesClient, clock: Clock, ttlMs: number): CafeCache => {
  const cafes = createTtlCache<Cafe | undefined>({ clock, ttlMs });
  const openings = createTtlCache<Opening | undefined>({ clock, ttlMs });
  const invalidate = async (prefix: string): Promise<void> => {
    cafes.invalidate(prefix);
    openings.invalidate(prefix);
  };
  return {
    cafe: (cafeId) =>
      cafes.get(cafeId, () => unlessMissing(async () => toCafe((await client.getCafe({ path: { cafeId } })).data))),
    opening: (cafeId, at) =>
      openings.get(`${cafeId} ${at?.toISOString() ?? 'now'}`, () =>
        unlessMissing(async () => {
          const query = at === undefined ? {} : { at: at.toISOString() };
          return toOpening((await client.getOpening({ path: { cafeId }, query })).data);
        }),
      ),
    invalidate,
    invalidateAll: () => invalidate(''),
  };
};

const unlessMissing = async <T>(fetchOne: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await fetchOne();
  } catch (error) {
    if (ProblemError.is(error, 'not-found')) return undefined;
    throw error;
  }
};

const toCafe = (data: CafeData): Cafe => ({
  id: data.id,
  currency: data.currency,
  pricesIncludeTax: data.pricesIncludeTax,
  taxRates: data.taxRates,
  fulfilmentTypes: data.fulfilmentTypes,
  deliveryFee: data.deliveryFee,
  deliveryRadiusMetres: data.deliveryRadiusMetres,
  position: data.position,
});

const toOpening = ({ open, opensNextAt, leadTime }: OpeningData): Opening => ({
  open,
  opensNextAt: opensNextAt === null ? null : new Date(opensNextAt),
  leadTimeMs: minutesOf(leadTime) * 60_000,
});

/** An ISO 8601 duration in whole minutes: `PT15M`. */
const minutesOf = (duration: string): number => Number(/^PT(\d+)M$/.exec(duration)?.[1] ?? 0);
