import {
  ProblemError,
  type Cafe as CafeData,
  type CafesClient,
  type Opening as OpeningData,
} from '@coffeemesh/cafes-client';
import type { Clock } from '@coffeemesh/kernel';

import type { Cafe, Opening } from '../domain/cafe.ts';
import type { CafePort } from '../domain/ports.ts';
import { createTtlCache } from './short-cache.ts';

/** Cafes as the cafes service has them, not older than `lifeMs`; `forget` drops what is kept of one at once. */
export type CafeCache = CafePort & { invalidate(cafeId: string): Promise<void>; invalidateAll(): Promise<void> };

export const createCafeCache = (client: CafesClient, clock: Clock, lifeMs: number): CafeCache => {
  const cafes = createTtlCache<Cafe | undefined>({ clock, lifeMs });
  const openings = createTtlCache<Opening | undefined>({ clock, lifeMs });
  const forget = async (prefix: string): Promise<void> => {
    cafes.invalidate(prefix);
    openings.invalidate(prefix);
  };
  return {
    cafe: (cafeId) =>
      cafes.get(cafeId, () => unlessMissing(async () => cafeOf((await client.getCafe({ path: { cafeId } })).data))),
    opening: (cafeId, at) =>
      openings.get(`${cafeId} ${at?.toISOString() ?? 'now'}`, () =>
        unlessMissing(async () => {
          const query = at === undefined ? {} : { at: at.toISOString() };
          return openingOf((await client.getOpening({ path: { cafeId }, query })).data);
        }),
      ),
    invalidate,
    invalidateAll: () => forget(''),
  };
};

const unlessMissing = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await ask();
  } catch (error) {
    if (ProblemError.is(error, 'not-found')) return undefined;
    throw error;
  }
};

const cafeOf = (data: CafeData): Cafe => ({
  id: data.id,
  currency: data.currency,
  pricesIncludeTax: data.pricesIncludeTax,
  taxRates: data.taxRates,
  fulfilmentTypes: data.fulfilmentTypes,
  deliveryFee: data.deliveryFee,
  deliveryRadiusMetres: data.deliveryRadiusMetres,
  position: data.position,
});

const openingOf = ({ open, opensNextAt, leadTime }: OpeningData): Opening => ({
  open,
  opensNextAt: opensNextAt === null ? null : new Date(opensNextAt),
  leadTimeMs: minutesOf(leadTime) * 60_000,
});

/** Of an ISO 8601 duration in whole minutes, `PT15M`. */
const minutesOf = (duration: string): number => Number(/^PT(\d+)M$/.exec(duration)?.[1] ?? 0);
