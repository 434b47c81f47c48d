import { at, rule, rules } from '@coffeemesh/kernel';
import type { Unit } from './quantity.ts';

export type StockStatus = 'ok' | 'low' | 'out';

/** One item at one cafe. All figures are in the item's unit; always 0 <= reserved <= onHand. */
export type StockLevel = {
  id: string;
  cafeId: string;
  itemId: string;
  itemName: string;
  unit: Unit;
  onHand: number;
  reserved: number;
  available: number;
  lowLevel: number;
  parLevel: number;
  status: StockStatus;
  updatedAt: Date;
  version: number;
};

export type StockLevelPatch = { lowLevel?: number; parLevel?: number };

/** The stock level with the patched low and par levels. The store sets its next version and its status. */
export const withLevels = (level: StockLevel, patch: StockLevelPatch, now: Date): StockLevel => ({
  ...level,
  ...patch,
  updatedAt: now,
});

export const levelRules = rules<Pick<StockLevel, 'lowLevel' | 'parLevel'>>(
  rule(
    'par-above-low',
    ({ lowLevel, parLevel }) => parLevel < lowLevel && at('/parLevel', `At least the low level, ${lowLevel}.`),
  ),
);
