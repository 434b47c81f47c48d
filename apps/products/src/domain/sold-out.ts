/** What keeps a product, or parts of it, from being sold at a cafe. */
export type Marks = {
  /** Set by hand; ends by itself at `until`, if that is known. */
  byHand: { until: Date | null } | undefined;
  /** Codes of sizes that the stock does not suffice for. */
  sizes: readonly string[];
  /** Ids of options that the stock does not suffice for. */
  options: readonly string[];
};

export const noMarks: Marks = { byHand: undefined, sizes: [], options: [] };

export type SoldOut = {
  soldOut: boolean;
  soldOutReason: 'marked' | 'out-of-stock' | null;
  /** RFC 3339; null where the end is not known. */
  soldOutUntil: string | null;
};

/** What there is to choose of a product. */
export type Choices = {
  sizes: readonly { code: string }[];
  modifierGroups: readonly { minimum: number; options: readonly { id: string }[] }[];
};

/**
 * Whether a product is sold out as a whole: by a mark set by hand, or because the stock suffices for none of its sizes,
 * or for fewer options of a group than must be chosen.
 */
export const soldOutOf = (choices: Choices, marks: Marks): SoldOut => {
  if (marks.byHand)
    return { soldOut: true, soldOutReason: 'marked', soldOutUntil: marks.byHand.until?.toISOString() ?? null };
  if (isOutOfStock(choices, marks)) return { soldOut: true, soldOutReason: 'out-of-stock', soldOutUntil: null };
  return { soldOut: false, soldOutReason: null, soldOutUntil: null };
};

const isOutOfStock = ({ sizes, modifierGroups }: Choices, marks: Marks): boolean =>
  sizes.every(({ code }) => marks.sizes.includes(code)) ||
  modifierGroups.some(
    ({ minimum, options }) => options.filter(({ id }) => !marks.options.includes(id)).length < minimum,
  );
