export type Status = 'held' | 'confirmed' | 'released' | 'expired';
/** A number of pieces held at a cafe; `until` in milliseconds, null for no end. */
export type Held = { id: string; cafe: number; pieces: number; status: Status; until: number | null };
export type Level = { onHand: number; reserved: number; published: string[] };
/** A request that succeeded: repeated with its key, it has the same response and no effect. */
export type Succeeded = { url: string; body?: object; key: string; response: { status: number; body: unknown } };

/** The expected state of one item at two cafes. A slice takes three pieces. */
export type Model = {
  now: number;
  itemId: string;
  productId: string;
  levels: [Level, Level];
  held: Held[];
  entries: number;
  succeeded: Succeeded[];
};

export type Outcome = { status: number; problem?: string };
export const refusals = {
  forbidden: { status: 403, problem: 'forbidden' },
  notAvailable: { status: 409, problem: 'stock-not-available' },
  outOfStock: { status: 409, problem: 'out-of-stock' },
  exists: { status: 409, problem: 'reservation-exists' },
  over: { status: 409, problem: 'reservation-over' },
} as const satisfies Record<string, Outcome>;

/** How many thresholds the available amount reaches: one piece, and the three pieces of a slice. */
const thresholdsReached = ({ onHand, reserved }: Pick<Level, 'onHand' | 'reserved'>): number =>
  [1, 3].filter((pieces) => onHand - reserved >= pieces).length;

/** Changes a stock level; an event is expected when it passes a threshold. */
const setLevel = (level: Level, onHand: number, reserved: number): void => {
  const before = thresholdsReached(level);
  Object.assign(level, { onHand, reserved });
  const after = thresholdsReached(level);
  if (after !== before) level.published.push(after < before ? 'out' : 'back');
};

export type Movement = { kind: 'restock' | 'waste' | 'count' | 'transfer'; cafe: number; pieces: number };

/** No movement takes reserved stock. */
export const expectMovement = (model: Model, { kind, cafe, pieces }: Movement): Outcome => {
  const level = model.levels[cafe]!;
  const after = { restock: level.onHand + pieces, waste: level.onHand - pieces, count: pieces }[
    kind === 'transfer' ? 'waste' : kind
  ];
  if (after < level.reserved) return refusals.notAvailable;
  model.entries += kind === 'transfer' ? 2 : after === level.onHand ? 0 : 1;
  setLevel(level, after, level.reserved);
  const other = model.levels[1 - cafe]!;
  if (kind === 'transfer') setLevel(other, other.onHand + pieces, other.reserved);
  return { status: 201 };
};

/** A reservation holds all of it or nothing. */
export const expectHold = (model: Model, hold: Omit<Held, 'status'>): Outcome => {
  const level = model.levels[hold.cafe]!;
  if (level.onHand - level.reserved < hold.pieces) return refusals.outOfStock;
  setLevel(level, level.onHand, level.reserved + hold.pieces);
  model.held.push({ ...hold, status: 'held' });
  return { status: 201 };
};

const end = (model: Model, held: Held, status: Status): void => {
  const level = model.levels[held.cafe]!;
  const isTaken = status === 'confirmed';
  held.status = status;
  model.entries += isTaken ? 1 : 0;
  setLevel(level, level.onHand - (isTaken ? held.pieces : 0), level.reserved - held.pieces);
};

export type Action = 'confirm' | 'release' | 'extend';

/** Repeating an action changes nothing. Releasing an expired reservation changes nothing. Others are refused. */
export const expectAction = (model: Model, index: number, action: Action): Outcome => {
  const held = model.held[index]!;
  if (action === 'extend') {
    if (held.status !== 'held') return refusals.over;
    held.until = null;
    return { status: 200 };
  }
  const isReleased = held.status === 'released' || held.status === 'expired';
  if (held.status === 'held') end(model, held, action === 'confirm' ? 'confirmed' : 'released');
  else if (action === 'confirm' ? held.status !== 'confirmed' : !isReleased) return refusals.over;
  return { status: 200 };
};

/** Reservations that are due expire. */
export const expire = (model: Model): void => {
  for (const held of model.held)
    if (held.status === 'held' && held.until !== null && held.until <= model.now) end(model, held, 'expired');
};
