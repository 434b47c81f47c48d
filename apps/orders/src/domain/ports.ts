import type { PageRequest, Receipt, VisibilityScope, WriteEffects } from '@coffeemesh/kernel';
import type { Cafe, Menu, Opening } from './cafe.ts';
import type { HistoryEntry, Order, OrderStatus } from './order.ts';
import type { Saga, StepResult } from './saga.ts';

/** Everything that is written with a change of an order, in one transaction. */
export type Change = {
  readonly order: Order;
  readonly entry?: HistoryEntry;
  /** A saga that begins with this change. */
  readonly beginsSaga?: Saga;
  /** The saga whose progress led to this change. Only the holder of its lease may write it. */
  readonly savesSaga?: Saga;
  readonly effects?: WriteEffects;
};

export type OrderStore = {
  insert(order: Order, entry: HistoryEntry, effects: WriteEffects): Promise<void>;
  find(orderId: string): Promise<Order | undefined>;
  /** Orders of a page, by time of creation. */
  list(query: OrderQuery, page: PageRequest<'instant'>): Promise<Order[]>;
  /** Entries after `afterVersion`, oldest first. */
  history(orderId: string, afterVersion: number, limit: number): Promise<HistoryEntry[]>;
  /**
   * Changes an order under optimistic concurrency. When another request has changed it first, `decide` is called again with
   * the new state, unless `ifMatch` asks for one version. `decide` may throw to refuse, or return undefined to change
   * nothing. A change of the saga's goal makes the saga due at once.
   * @throws NotFound (404), StaleVersion (412), LeaseLost, DuplicateEffect if the receipt exists
   */
  change<C extends Change | undefined>(
    orderId: string,
    ifMatch: number | undefined,
    decide: (current: Order) => C,
  ): Promise<C>;
  /**
   * Changes an order because of an event, and writes the event's receipt. Writes nothing for a missing order, or when
   * `decide` returns undefined. @returns the changed order
   * @throws DuplicateEffect for an event that has been applied
   */
  changeOnEvent(
    orderId: string,
    receipt: Receipt,
    decide: (current: Order) => Change | undefined,
  ): Promise<Order | undefined>;
  /** Deletes an order and its history; `decide` as in `change`. @throws NotFound (404), StaleVersion (412) */
  remove(orderId: string, ifMatch: number | undefined, decide: (current: Order) => WriteEffects): Promise<void>;
  /** Ids of orders that were not paid in time and are not being paid. */
  findExpired(now: Date, limit: number): Promise<string[]>;
};

export type OrderQuery = {
  readonly scope: VisibilityScope;
  readonly cancelled?: boolean;
  readonly status?: OrderStatus;
  readonly cafeId?: string;
  readonly since?: Date;
};

/** The lease has expired and another worker holds the saga. It repeats the step under the same idempotency key. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

export type SagaStore = {
  /** Claims up to `limit` due sagas under a new lease. */
  claimDue(lease: string, now: Date, limit: number): Promise<Saga[]>;
  /** Writes the saga and extends its lease. @returns it with its current goal. @throws LeaseLost */
  save(saga: Saga, now: Date): Promise<Saga>;
  /**
   * Writes `dueAt`, `attempts` and `lastError` and gives up the lease, unless the goal has changed: then the saga stays held.
   * @returns undefined; or the saga with its new goal, still held
   * @throws LeaseLost
   */
  release(saga: Saga, now: Date): Promise<Saga | undefined>;
  /** Makes the open sagas of an order due now. @returns those */
  scheduleNow(orderId: string, now: Date): Promise<Saga[]>;
  /** Sagas of a page, by time of creation. */
  list(query: SagaQuery, page: PageRequest<'instant'>): Promise<Saga[]>;
};

export type SagaQuery = {
  readonly state: 'open' | 'stuck' | 'done';
  readonly orderId?: string;
};

export type CafePort = {
  /** Undefined for an unknown cafe. */
  cafe(cafeId: string): Promise<Cafe | undefined>;
  /** Whether the cafe takes orders at `at`; now by default. */
  opening(cafeId: string, at?: Date): Promise<Opening | undefined>;
};

/** The menu of an unknown cafe is empty. */
export type MenuPort = { menu(cafeId: string): Promise<Menu> };

/**
 * The participants of a saga. Each method sends one request under its own idempotency key and returns the participant's
 * state after it. It may be called any number of times. Throws when the result is unknown: no response, or a 5xx.
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
