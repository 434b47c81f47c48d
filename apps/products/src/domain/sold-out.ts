/** Marks that make a product, or parts of it, sold out at a cafe. */
export type SoldOutMarks = {
  /** Set by staff; ends at `until`, if known. */
  manual: { until: Date | null } | undefined;
  /** Codes of sizes that are out of stock. */
  sizes: readonly string[];
  /** Ids of options that are out of stock. */
  options: readonly string[];
};

export const noMarks: SoldOutMarks = { manual: undefined, sizes: [], options: [] };

export type SoldOut = {
  soldOut: boolean;
  soldOutReason: 'marked' | 'out-of-stock' | null;
  /** RFC 3339; null if the end is unknown. */
  soldOutUntil: string | null;
};

/** The sizes and options of a product. */
export type Choices = {
  sizes: readonly { code: string }[];
  modifierGroups: readonly { minimum: number; options: readonly { id: string }[] }[];
};

/**
 * Whether a product is sold out as a whole: it has a manual mark, all of its sizes are out of stock, or a group has fewer
 * options in stock than its minimum.
 */
export const soldOutStatus = (choices: Choices, marks: SoldOutMarks): SoldOut => {
  if (marks.manual)
    return { soldOut: true, soldOutReason: 'marked', soldOutUntil: marks.manual.until?.toISOString() ?? null };
  if (isOutOfStock(choices, marks)) return { soldOut: true, soldOutReason: 'out-of-stock', soldOutUntil: null };
  return { soldOut: false, soldOutReason: null, soldOutUntil: null };
};

const isOutOfStock = ({ sizes, modifierGroups }: Choices, marks: SoldOutMarks): boolean =>
  sizes.every(({ code }) => marks.sizes.includes(code)) ||
  modifierGroups.some(
    ({ minimum, options }) => options.filter(({ id }) => !marks.options.includes(id)).length < minimum,
  );
