import type { Unit } from './quantity.ts';

/**
 * A change of a stock level that other services need to know. Figures are those after the change, in the item's unit.
 * A change that passes neither the low level nor the need of a recipe is not included.
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
  /** `out` if another size or option can no longer be made, `back` if one can be made again, null for neither. */
  turned: 'out' | 'back' | null;
  /** Every size whose recipe takes more of the item than is available. */
  unavailableSizes: { productId: string; size: string }[];
  /** Every option that takes more of the item than is available, in every size. */
  unavailableOptions: { productId: string; optionId: string }[];
};
