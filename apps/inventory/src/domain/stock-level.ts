import { at, rule, rules } from '@coffeemesh/kernel';
import type { Unit } from './quantity.ts';

export type StockStatus = 'ok' | 'low' | 'out';

/** One item at one cafe; all figures in the item's unit, and always 0 <= reserved <= onHand. */
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

export type LevelsPatch = { lowLevel?: number; parLevel?: number };

/** The level with other low and par levels; its version and status are the store's to find. */
export const withLevels = (level: StockLevel, patch: LevelsPatch, now: Date): StockLevel => ({
  ...level,
  ...patch,
  updatedAt: now,
});

export const levelRules = rules<Pick<StockLevel, 'lowLevel' | 'parLevel'>>(
  rule(
    'par-above-low',
    ({ lowLevel, parLevel }) =>
      parLevel < lowLevel && at('/parLevel', `A cafe that is filled up to ${parLevel} would still be low.`),
  ),
);
