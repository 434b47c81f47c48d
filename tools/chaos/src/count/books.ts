/** What a chain's databases say, read once, when all is quiet. Amounts of money are in minor units. */
export type Books = {
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
  readonly happenings: readonly HappeningRow[];
};

export type OrderRow = { id: string; status: string; total: number; items: OrderedItem[]; sagaId: string | null };
export type OrderedItem = {
  productId: string;
  size: string;
  quantity: number;
  options: readonly { optionId: string }[];
};
export type PaymentRow = { id: string; orderId: string; status: string; amount: number; refunded: number };
/** The provider's own book, which it keeps whatever we think. */
export type ChargeRow = { paymentId: string; outcome: string; held: number; captured: number; refunded: number };
/** Of one payment, the balances of its accounts; `sum` is of all its lines. */
export type LedgerRow = { paymentId: string; sum: number; held: number; captured: number; refunded: number };
export type ReservationRow = { id: string; orderId: string; status: string };
/** `entered` is the sum of the stock ledger, `sold` the part of it that was sold. */
export type LevelRow = {
  cafeId: string;
  itemId: string;
  onHand: number;
  reserved: number;
  entered: number;
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
/** How often an action happened to an order. */
export type HistoryRow = { orderId: string; action: string; times: number };
/** An item for want of which a menu shows something as sold out. */
export type StockOutRow = { cafeId: string; itemId: string };
/** How many events of a type a service has settled, by outcome. */
export type InboxRow = { service: string; type: string; outcome: string; events: number };
/** How many events of a type there must have been, by the rows of whoever told of them. */
export type HappeningRow = { type: string; times: number };

/** What the books are compared with: what customers were told of each order. */
export type ToldOrder = { readonly orderId: string; readonly end: string };

/** One thing that was counted. */
export type Finding = {
  readonly what: string;
  readonly counted: number | string;
  /** What does not agree, in words; nothing where all is well. */
  readonly faults: readonly string[];
};

/** Rows by a key that several may share. */
export const byKey = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(rows, keyOf);

/** Orders that were paid for and served: what was told, and nothing else, decides. */
export const served = (told: readonly ToldOrder[]): ReadonlySet<string> =>
  new Set(told.filter(({ end }) => end === 'collected' || end === 'delivered').map(({ orderId }) => orderId));
