export type Status = 'held' | 'confirmed' | 'released' | 'expired';
/** So many pieces held at a cafe; `until` in milliseconds, null for no end. */
export type Held = { id: string; cafe: number; pieces: number; status: Status; until: number | null };
export type Shelf = { onHand: number; reserved: number; told: string[] };
/** A request that was granted: repeated, it has the same answer and no effect. */
export type Granted = { url: string; body?: object; key: string; answer: { status: number; body: unknown } };

/** What two cafes believe of their cakes. A slice takes three pieces. */
export type Model = {
  now: number;
  itemId: string;
  productId: string;
  shelves: [Shelf, Shelf];
  held: Held[];
  entries: number;
  granted: Granted[];
};

export type Outcome = { status: number; problem?: string };
export const refusals = {
  forbidden: { status: 403, problem: 'forbidden' },
  notAvailable: { status: 409, problem: 'stock-not-available' },
  outOfStock: { status: 409, problem: 'out-of-stock' },
  exists: { status: 409, problem: 'reservation-exists' },
  over: { status: 409, problem: 'reservation-over' },
} as const satisfies Record<string, Outcome>;

/** Nothing is left, not enough for a slice, or enough for one. */
const plenty = ({ onHand, reserved }: Pick<Shelf, 'onHand' | 'reserved'>): number =>
  [1, 3].filter((pieces) => onHand - reserved >= pieces).length;

/** Changes a shelf, and tells when there is less to be had of it than before, or more. */
const put = (shelf: Shelf, onHand: number, reserved: number): void => {
  const before = plenty(shelf);
  Object.assign(shelf, { onHand, reserved });
  if (plenty(shelf) !== before) shelf.told.push(plenty(shelf) < before ? 'out' : 'back');
};

export type Movement = { kind: 'restock' | 'waste' | 'count' | 'transfer'; cafe: number; pieces: number };

/** Nothing that is reserved is taken away, counted away or carried away. */
export const expectMovement = (model: Model, { kind, cafe, pieces }: Movement): Outcome => {
  const shelf = model.shelves[cafe]!;
  const after = { restock: shelf.onHand + pieces, waste: shelf.onHand - pieces, count: pieces }[
    kind === 'transfer' ? 'waste' : kind
  ];
  if (after < shelf.reserved) return refusals.notAvailable;
  model.entries += kind === 'transfer' ? 2 : after === shelf.onHand ? 0 : 1;
  put(shelf, after, shelf.reserved);
  const other = model.shelves[1 - cafe]!;
  if (kind === 'transfer') put(other, other.onHand + pieces, other.reserved);
  return { status: 201 };
};

/** All of it is held, or nothing. */
export const expectHold = (model: Model, hold: Omit<Held, 'status'>): Outcome => {
  const shelf = model.shelves[hold.cafe]!;
  if (shelf.onHand - shelf.reserved < hold.pieces) return refusals.outOfStock;
  put(shelf, shelf.onHand, shelf.reserved + hold.pieces);
  model.held.push({ ...hold, status: 'held' });
  return { status: 201 };
};

const end = (model: Model, held: Held, status: Status): void => {
  const shelf = model.shelves[held.cafe]!;
  const isTaken = status === 'confirmed';
  held.status = status;
  model.entries += isTaken ? 1 : 0;
  put(shelf, shelf.onHand - (isTaken ? held.pieces : 0), shelf.reserved - held.pieces);
};

export type Act = 'confirm' | 'release' | 'extend';

/** What ended this way stays as it is; what ended another way is over. What is given back, or expired, was given back. */
export const expectAct = (model: Model, index: number, act: Act): Outcome => {
  const held = model.held[index]!;
  if (act === 'extend') {
    if (held.status !== 'held') return refusals.over;
    held.until = null;
    return { status: 200 };
  }
  const isGivenBack = held.status === 'released' || held.status === 'expired';
  if (held.status === 'held') end(model, held, act === 'confirm' ? 'confirmed' : 'released');
  else if (act === 'confirm' ? held.status !== 'confirmed' : !isGivenBack) return refusals.over;
  return { status: 200 };
};

/** What is held too long is given back. */
export const expire = (model: Model): void => {
  for (const held of model.held)
    if (held.status === 'held' && held.until !== null && held.until <= model.now) end(model, held, 'expired');
};
