import type { Receipt, WriteEffects } from '@coffeemesh/kernel';

import type { Cafe, Menu, Opening } from './cafe.ts';
import type { HistoryEntry, Order, OrderStatus } from './order.ts';
import type { StepResult, Saga } from './saga.ts';

/** What is written with an order's change, all of it or nothing. */
export type Change = {
  readonly order: Order;
  readonly entry?: HistoryEntry;
  /** A saga that begins with it, or one whose findings led to it; that one only by whoever holds its lease. */
  readonly beginsSaga?: Saga;
  readonly savesSaga?: Saga;
  readonly effects?: WriteEffects;
};

export type OrderStore = {
  insert(order: Order, entry: HistoryEntry, effects: WriteEffects): Promise<void>;
  find(orderId: string): Promise<Order | undefined>;
  /** At most `limit` orders, from the position on; one more than is asked for, to see whether there is a next page. */
  list(query: OrderQuery): Promise<Order[]>;
  /** Entries after `afterVersion`, oldest first. */
  history(orderId: string, afterVersion: number, limit: number): Promise<HistoryEntry[]>;
  /**
   * Changes an order, if nobody else has in the meantime; `decide` is asked again with what they have made of it, unless
   * `ifMatch` insists on a version. It may throw to refuse, or return undefined to leave the order as it is.
   * Where what is wanted of the neighbours changes by it, the order's saga is due at once.
   * @throws NotFound (404), StaleVersion (412), AlreadyDone if the receipt was written before, LeaseLost
   */
  change<C extends Change | undefined>(
    orderId: string,
    ifMatch: number | undefined,
    decide: (current: Order) => C,
  ): Promise<C>;
  /**
   * Changes an order because of an event: as `change`, with the event's receipt. An order that is gone, or that `decide`
   * leaves as it is, is none of its business; then the receipt is not written either.
   * @throws AlreadyDone for an event that has had its effect
   */
  changeOnEvent(orderId: string, receipt: Receipt, decide: (current: Order) => Change | undefined): Promise<Order | undefined>;
  /** Removes an order and its history; `decide` as in `change`. @throws NotFound, StaleVersion */
  remove(orderId: string, ifMatch: number | undefined, decide: (current: Order) => WriteEffects): Promise<void>;
  /** Ids of orders whose time to pay was over, and which nobody is paying. */
  findExpired(now: Date, limit: number): Promise<string[]>;
};

/** Whose orders: everybody's, or those of a customer and of some cafes. */
export type VisibilityScope = 'all' | { readonly customerId: string; readonly cafeIds: readonly string[] };

export type OrderQuery = {
  readonly scope: VisibilityScope;
  readonly cancelled?: boolean;
  readonly status?: OrderStatus;
  readonly cafeId?: string;
  readonly since?: Date;
  readonly newestFirst: boolean;
  /** The last order of the page before. */
  readonly after?: { readonly createdAt: Date; readonly id: string };
  readonly limit: number;
};

/** Somebody else works on the saga by now: what was found out is theirs to find out again. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

export type SagaStore = {
  /** Takes up to `limit` sagas that are due and nobody works on. */
  claimDue(lease: string, now: Date, limit: number): Promise<Saga[]>;
  /** Writes what is known, and lengthens the lease. @returns with the goal as it is now. @throws LeaseLost */
  save(saga: Saga, now: Date): Promise<Saga>;
  /**
   * Lays it down until `dueAt`. @returns undefined; or the saga, still held, where another goal has come up in the meantime
   * @throws LeaseLost
   */
  release(saga: Saga, now: Date): Promise<Saga | undefined>;
  /** Makes the open sagas of an order due. @returns those */
  scheduleNow(orderId: string, now: Date): Promise<Saga[]>;
  list(query: SagaQuery): Promise<Saga[]>;
};

export type SagaQuery = {
  readonly state: 'open' | 'stuck' | 'done';
  readonly orderId?: string;
  readonly after?: { readonly createdAt: Date; readonly id: string };
  readonly limit: number;
};

export type CafePort = {
  /** Undefined where there is no such cafe. */
  cafe(cafeId: string): Promise<Cafe | undefined>;
  /** Whether it takes orders now, or at the instant `at`. */
  opening(cafeId: string, at?: Date): Promise<Opening | undefined>;
};

/** The menu of a cafe that there is not is empty. */
export type MenuPort = { menu(cafeId: string): Promise<Menu> };

/**
 * The neighbours that a saga asks. Each method asks under a key of its own and says what is held after it; it may be asked
 * any number of times. Whatever is no answer (silence, a fault) is thrown.
 */
export type StockPort = {
  reserve(saga: Saga): Promise<StepResult>;
  confirm(saga: Saga): Promise<StepResult>;
  release(saga: Saga): Promise<StepResult>;
};

export type PaymentPort = {
  authorise(saga: Saga): Promise<StepResult>;
  capture(saga: Saga): Promise<StepResult>;
  void(saga: Saga): Promise<StepResult>;
  refund(saga: Saga): Promise<StepResult>;
};

export type KitchenPort = {
  schedule(saga: Saga): Promise<StepResult>;
  cancelSchedule(saga: Saga): Promise<StepResult>;
};
