import type { ProductAtCafe } from './ports.ts';
import { soldOutStatus } from './sold-out.ts';

/** The effect of a change of marks on one product as a whole. */
export type SoldOutChange =
  | { productId: string; change: 'sold-out'; reason: 'marked' | 'out-of-stock'; until: string | null }
  | { productId: string; change: 'back' };

/** The products that became sold out (or have a new reason or end), and those that are back. */
export const soldOutChanges = (before: readonly ProductAtCafe[], after: readonly ProductAtCafe[]): SoldOutChange[] => {
  const earlier = new Map(before.map((each) => [each.productId, each]));
  return after.flatMap((now): SoldOutChange[] => {
    const { productId } = now;
    const was = soldOutStatus(now.choices, earlier.get(productId)?.marks ?? now.marks);
    const is = soldOutStatus(now.choices, now.marks);
    if (is.soldOutReason === null) return was.soldOut ? [{ productId, change: 'back' }] : [];
    const hasChanged = was.soldOutReason !== is.soldOutReason || was.soldOutUntil !== is.soldOutUntil;
    return hasChanged ? [{ productId, change: 'sold-out', reason: is.soldOutReason, until: is.soldOutUntil }] : [];
  });
};

/** Whether any size or option became sold out or available. */
export const hasOptionOrSizeChanged = (before: readonly ProductAtCafe[], after: readonly ProductAtCafe[]): boolean => {
  const parts = (list: readonly ProductAtCafe[]) =>
    list
      .flatMap(({ productId, marks }) => [...marks.sizes, ...marks.options].map((part) => `${productId} ${part}`))
      .sort()
      .join();
  return parts(before) !== parts(after);
};
