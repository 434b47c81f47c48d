import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { CafeSummary } from '../domain/cafe-list.ts';
import type { Cafe } from '../domain/cafe.ts';

export const toCafeResponse = ({ createdAt, updatedAt, ...cafe }: Cafe) => ({
  ...cafe,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});

export const cafeResponse = (cafe: Cafe) => ok(toCafeResponse(cafe), etagOf(cafe));

export const toCafeSummaryResponse = ({ createdAt: _, ...summary }: CafeSummary) => summary;
