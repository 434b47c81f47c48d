import type { WriteEffects } from '@coffeemesh/kernel';
import type { Item, ItemKind } from './item.ts';
import type { EntryKind, LedgerEntry, Movement } from './movement.ts';
import type { Paging } from './paging.ts';
import type { Recipe } from './recipe.ts';
import type { Reservation, ReservationStatus, ReservedItem } from './reservation.ts';
import type { StockLevel, StockStatus } from './stock-level.ts';

/** The cafes that a list may show. */
export type Sight = 'all' | readonly string[];

export type ItemStore = {
  /** @throws NotFound */
  get(id: string): Promise<Item>;
  /** Those of the ids that are known, by id. */
  known(ids: readonly string[]): Promise<Map<string, Item>>;
  list(filters: { search?: string; kind?: ItemKind }, sort: 'name' | 'createdAt', paging: Paging): Promise<Item[]>;
  /** @throws ItemNameTaken */
  insert(item: Item, effects: WriteEffects): Promise<void>;
  /** Replaces the version before the given one. @throws ItemNameTaken, StaleVersion */
  replace(item: Item): Promise<void>;
  /** @throws ItemInUse, StaleVersion */
  remove(item: Item): Promise<void>;
};

/** Every write tells anew what can no longer be made where an item of the recipe is short. */
export type RecipeStore = {
  /** @throws NotFound */
  get(productId: string): Promise<Recipe>;
  list(filters: { itemId?: string }, paging: Paging): Promise<Recipe[]>;
  /** @throws RecipeExists */
  insert(recipe: Recipe, effects: WriteEffects): Promise<void>;
  /** Replaces the version before the given one. @throws StaleVersion */
  replace(recipe: Recipe, effects: WriteEffects): Promise<void>;
  /** @throws StaleVersion */
  remove(recipe: Recipe, at: Date, effects: WriteEffects): Promise<void>;
};

export type StockFilters = { itemId?: string; search?: string; status?: StockStatus };

export type LedgerFilters = { itemId?: string; kind?: EntryKind; movementId?: string; since?: Date; until?: Date };

/** What each cafe has. Every write tells what runs low, out, or is back by it. */
export type StockStore = {
  /** @throws NotFound */
  get(id: string): Promise<StockLevel>;
  list(sight: Sight, filters: StockFilters, paging: Paging): Promise<StockLevel[]>;
  /** Sets the low and par levels on the given version. @throws StaleVersion */
  setLevels(level: StockLevel): Promise<StockLevel>;
  /**
   * Does all of a movement, or nothing of it.
   * @throws StockNotAvailable for more than is there and not reserved, RulesBroken for more than can be kept
   */
  move(movement: Movement, effectsOf: (entries: readonly LedgerEntry[]) => WriteEffects): Promise<void>;
  ledger(
    sight: Sight,
    filters: LedgerFilters,
    page: { limit: number; descending: boolean; after: number | undefined },
  ): Promise<LedgerEntry[]>;
};

export type ReservationFilters = { orderId?: string; status?: ReservationStatus };

/** Stock held for orders. Every write tells what runs low, out, or is back by it. */
export type ReservationStore = {
  /** @throws NotFound */
  get(id: string): Promise<Reservation>;
  linesOf(id: string): Promise<ReservedItem[]>;
  list(sight: Sight, filters: ReservationFilters, paging: Paging): Promise<Reservation[]>;
  /**
   * Holds what the recipes of all its items take, or nothing.
   * @throws OutOfStock pointing at the items that cannot be made; ReservationExists
   */
  hold(reservation: Reservation, effects: WriteEffects): Promise<void>;
  /**
   * Ends or extends what is held; `decide` is asked again should another change come first, so that it always sees the
   * truth. What it gives back unchanged is not written, but its receipt is.
   * @param actorId entered in the ledger with what was taken
   * @throws NotFound, and whatever `decide` throws
   */
  change(
    id: string,
    decide: (current: Reservation) => Reservation,
    effectsOf: (changed: Reservation) => WriteEffects,
    actorId: string,
  ): Promise<Reservation>;
  /** Gives back what one reservation holds whose time is up. @returns false when there is none (or others are at it) */
  expireOne(now: Date): Promise<boolean>;
};
