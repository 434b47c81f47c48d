import type { Unit } from './quantity.ts';

/**
 * A change of a stock level that other services need to know. Figures are those after the change, in the item's unit.
 * A change that does not pass its low level, nor the need of any recipe, is none.
 */
export type AvailabilityChange = {
  stockLevelId: string;
  cafeId: string;
  itemId: string;
  itemName: string;
  unit: Unit;
  available: number;
  lowLevel: number;
  parLevel: number;
  /** Whether `available` has come down to the low level, or the low level up to it. */
  isLow: boolean;
  /** `out` when something more can no longer be made, `back` when something can be made again, null for neither. */
  turned: 'out' | 'back' | null;
  /** Every size whose recipe takes more of the item than is available. */
  unavailableSizes: { productId: string; size: string }[];
  /** Every option that takes more of the item than is available, in every size. */
  unavailableOptions: { productId: string; optionId: string }[];
};
