import type { DomainEvent, PageRequest, visibleCafes, WriteEffects } from '@coffeemesh/kernel';
import type { AvailabilityChange } from './availability.ts';
import type { ItemsById } from './item-rules.ts';
import type { Item, ItemKind } from './item.ts';
import type { EntryKind, LedgerEntry, Movement } from './movement.ts';
import type { Recipe } from './recipe.ts';
import type { Reservation, ReservationLine, ReservationStatus } from './reservation.ts';
import type { StockLevel, StockStatus } from './stock-level.ts';

/** The cafes that a list may show. */
export type VisibleCafes = ReturnType<typeof visibleCafes>;

/**
 * The events that changes of availability cause. Every store that changes stock levels is given this function, and
 * writes the events in the transaction of the change.
 */
export type AvailabilityEvents = (changes: readonly AvailabilityChange[], at: Date) => readonly DomainEvent[];

export type ItemStore = {
  /** @throws NotFound */
  get(id: string): Promise<Item>;
  /** The items that exist, of these ids. */
  findByIds(ids: readonly string[]): Promise<ItemsById>;
  list(
    filters: { search?: string; kind?: ItemKind },
    sort: 'name' | 'createdAt',
    page: PageRequest<'text' | 'instant'>,
  ): Promise<Item[]>;
  /** @throws ItemNameTaken */
  insert(item: Item, effects: WriteEffects): Promise<void>;
  /** Replaces the version before the given one. @throws ItemNameTaken, StaleVersion */
  replace(item: Item): Promise<void>;
  /** @throws ItemInUse, StaleVersion */
  remove(item: Item): Promise<void>;
};

/**
 * Every write publishes `stock-out` or `stock-back` for each stock level that was or is short for the changed recipe.
 * Each lists all sizes and options that cannot be made now.
 */
export type RecipeStore = {
  /** @throws NotFound */
  get(productId: string): Promise<Recipe>;
  list(filters: { itemId?: string }, page: PageRequest<'id'>): Promise<Recipe[]>;
  /** @throws RecipeExists */
  insert(recipe: Recipe, effects: WriteEffects): Promise<void>;
  /** Replaces the version before the given one. @throws StaleVersion */
  replace(recipe: Recipe, effects: WriteEffects): Promise<void>;
  /** @throws StaleVersion */
  remove(recipe: Recipe, at: Date, effects: WriteEffects): Promise<void>;
};

export type StockFilters = { itemId?: string; search?: string; status?: StockStatus };

export type LedgerFilters = { itemId?: string; kind?: EntryKind; movementId?: string; since?: Date; until?: Date };

/** The stock levels of all cafes, and the ledger. Every write publishes the changes of availability that it causes. */
export type StockStore = {
  /** @throws NotFound */
  get(id: string): Promise<StockLevel>;
  list(cafes: VisibleCafes, filters: StockFilters, page: PageRequest<'text'>): Promise<StockLevel[]>;
  /** Sets the low and par levels of the given version. @throws StaleVersion */
  setLevels(level: StockLevel): Promise<StockLevel>;
  /**
   * Does all steps of a movement, or none.
   * @returns the new ledger entries
   * @throws StockNotAvailable (409), RulesBroken (422)
   */
  move(movement: Movement, effectsOf: (entries: readonly LedgerEntry[]) => WriteEffects): Promise<LedgerEntry[]>;
  ledger(
    cafes: VisibleCafes,
    filters: LedgerFilters,
    page: { limit: number; descending: boolean; after: number | undefined },
  ): Promise<LedgerEntry[]>;
};

export type ReservationFilters = { orderId?: string; status?: ReservationStatus };

/** Stock held for orders. Every write publishes the changes of availability that it causes. */
export type ReservationStore = {
  /** @throws NotFound */
  get(id: string): Promise<Reservation>;
  linesOf(id: string): Promise<ReservationLine[]>;
  list(cafes: VisibleCafes, filters: ReservationFilters, page: PageRequest<'instant'>): Promise<Reservation[]>;
  /**
   * Holds the stock for all its items, or nothing.
   * @throws OutOfStock pointing at the items that cannot be made; ReservationExists
   */
  hold(reservation: Reservation, effects: WriteEffects): Promise<void>;
  /**
   * Ends or extends a reservation. `decide` is called again with the current version if another request changed it
   * first. If `decide` returns its argument, only the receipt is written.
   * @param actorId the id of the caller, for the ledger
   * @throws NotFound, and what `decide` throws
   */
  change(
    id: string,
    decide: (current: Reservation) => Reservation,
    effectsOf: (changed: Reservation) => WriteEffects,
    actorId: string,
  ): Promise<Reservation>;
  /** Expires one reservation that is due. @returns false if none is due, or other sweepers expire the remaining ones */
  expireOne(now: Date): Promise<boolean>;
};
