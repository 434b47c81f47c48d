export type Action =
  | 'pay'
  | 'replace'
  | 'cancel'
  | 'delete'
  | 'collect'
  | 'start'
  | 'finish'
  | 'giveUp'
  | 'dispatch'
  | 'deliver'
  | 'failDelivery'
  | 'bringBack';
export type Status =
  'created' | 'paid' | 'progress' | 'ready' | 'dispatched' | 'delivered' | 'collected' | 'cancelled' | 'deleted';

/** An order of the model; `history` lists its actions. */
export type Placed = { id: string; status: Status; wasPaid: boolean; history: Action[] };
/** A granted request: repeated, it has the same response and no effect. */
export type Granted = { path: string; body: object; key: string; response: { status: number; body: unknown } };
export type Model = { orders: Placed[]; granted: Granted[]; delivered: { id: string; type: string; data: object }[] };

export const freshModel = (ids: readonly string[]): Model => ({
  orders: ids.map((id) => ({ id, status: 'created', wasPaid: false, history: [] })),
  granted: [],
  delivered: [],
});

const life: Readonly<Record<Action, { from: readonly Status[]; to?: Status }>> = {
  pay: { from: ['created'], to: 'paid' },
  replace: { from: ['created'] },
  cancel: { from: ['created', 'paid'], to: 'cancelled' },
  delete: { from: ['created', 'cancelled'], to: 'deleted' },
  start: { from: ['paid'], to: 'progress' },
  finish: { from: ['progress'], to: 'ready' },
  giveUp: { from: ['paid', 'progress'], to: 'cancelled' },
  collect: { from: ['ready'], to: 'collected' },
  dispatch: { from: ['ready'], to: 'dispatched' },
  deliver: { from: ['dispatched'], to: 'delivered' },
  failDelivery: { from: ['dispatched'] },
  bringBack: { from: ['dispatched'], to: 'ready' },
};

export const isAllowed = ({ status, wasPaid }: Placed, action: Action): boolean =>
  life[action].from.includes(status) && !(action === 'delete' && wasPaid);

/** Applies the action where it is allowed. */
export const applyTo = (order: Placed, action: Action): void => {
  if (!isAllowed(order, action)) return;
  order.status = life[action].to ?? order.status;
  order.wasPaid ||= action === 'pay';
  order.history.push(action);
};

export type Outcome = { status: number; problem?: string };
const refusals: Readonly<Partial<Record<Action, string>>> = {
  pay: 'order-not-payable',
  replace: 'order-not-editable',
  cancel: 'order-not-cancellable',
  delete: 'order-not-deletable',
  collect: 'order-not-collectable',
};

/** How an action is requested. */
export type How = 'correctly' | 'declined' | 'stale' | 'by another customer';

/** The expected response to a request; the model changes where it is granted. */
export const expectRequested = (order: Placed, action: Action, how: How): Outcome => {
  if (order.status === 'deleted' || how === 'by another customer') return { status: 404, problem: 'not-found' };
  if (how === 'stale' && action === 'delete') return { status: 412, problem: 'stale-version' };
  if (!isAllowed(order, action)) return { status: 409, problem: refusals[action] };
  if (how === 'stale') return { status: 412, problem: 'stale-version' };
  if (how === 'declined') return { status: 402, problem: 'payment-declined' };
  applyTo(order, action);
  return { status: action === 'delete' ? 204 : 200 };
};

/** What participants hold for an order once its sagas are done. */
export const heldFor = ({ status }: Placed): { payments: string[]; reservations: string[] } => {
  if (status === 'paid') return { payments: ['authorised'], reservations: ['held'] };
  if (['progress', 'ready', 'dispatched'].includes(status))
    return { payments: ['authorised'], reservations: ['confirmed'] };
  if (status === 'delivered' || status === 'collected') return { payments: ['captured'], reservations: ['confirmed'] };
  return { payments: [], reservations: [] };
};
