/** The rows of all databases, read once when the chain is idle. Amounts of money are in minor units. */
export type Snapshot = {
  readonly orders: readonly OrderRow[];
  readonly payments: readonly PaymentRow[];
  readonly charges: readonly ChargeRow[];
  readonly ledger: readonly LedgerRow[];
  readonly reservations: readonly ReservationRow[];
  readonly levels: readonly LevelRow[];
  readonly recipes: readonly RecipeRow[];
  readonly schedules: readonly ScheduleRow[];
  readonly deliveries: readonly DeliveryRow[];
  readonly history: readonly HistoryRow[];
  readonly stockOut: readonly StockOutRow[];
  readonly inboxes: readonly InboxRow[];
  readonly stateChanges: readonly StateChangeRow[];
};

export type OrderRow = { id: string; status: string; total: number; items: OrderedItem[]; sagaId: string | null };
export type OrderedItem = {
  productId: string;
  size: string;
  quantity: number;
  options: readonly { optionId: string }[];
};
export type PaymentRow = { id: string; orderId: string; status: string; amount: number; refunded: number };
/** The payment provider's own records, independent of ours. */
export type ChargeRow = { paymentId: string; outcome: string; held: number; captured: number; refunded: number };
/** The balances of one payment's accounts. `sum` is the total of all its lines. */
export type LedgerRow = { paymentId: string; sum: number; held: number; captured: number; refunded: number };
export type ReservationRow = { id: string; orderId: string; status: string };
/** `ledgerSum` is the sum of the stock ledger, `sold` the part of it that was sold. */
export type LevelRow = {
  cafeId: string;
  itemId: string;
  onHand: number;
  reserved: number;
  ledgerSum: number;
  sold: number;
};
export type RecipeRow = {
  productId: string;
  size: string | null;
  optionId: string | null;
  itemId: string;
  quantity: number;
};
export type ScheduleRow = { id: string; orderId: string; status: string };
export type DeliveryRow = { id: string; orderId: string; status: string };
/** How many history entries an order has for an action. */
export type HistoryRow = { orderId: string; action: string; times: number };
/** An item whose absence makes a menu show a product as sold out. */
export type StockOutRow = { cafeId: string; itemId: string };
/** How many events of a type a service has processed, by outcome. */
export type InboxRow = { service: string; type: string; outcome: string; events: number };
/** How many events of a type must exist, counted from the rows of the service that publishes them. */
export type StateChangeRow = { type: string; times: number };

/** What the snapshot is compared with: the last state of each order that its client received. */
export type ExpectedOrder = { readonly orderId: string; readonly end: string };

/** One invariant, with the number of rows that it covers. */
export type InvariantResult = {
  readonly invariant: string;
  readonly counted: number | string;
  /** One message per violation; empty if the invariant holds. */
  readonly violations: readonly string[];
};

/** Rows grouped by a key. */
export const byKey = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(rows, keyOf);

/** The ids of the orders that were paid and served, derived only from the responses that the clients received. */
export const servedOrders = (expected: readonly ExpectedOrder[]): ReadonlySet<string> =>
  new Set(expected.filter(({ end }) => end === 'collected' || end === 'delivered').map(({ orderId }) => orderId));
