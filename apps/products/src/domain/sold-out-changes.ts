import type { ProductAtCafe } from './ports.ts';
import { soldOutOf } from './sold-out.ts';

/** What a change of marks means for one product as a whole. */
export type SoldOutChange =
  | { productId: string; change: 'sold-out'; reason: 'marked' | 'out-of-stock'; until: string | null }
  | { productId: string; change: 'back' };

/** The products that are sold out now (or for another reason, or until another time), and those that are back. */
export const soldOutChanges = (before: readonly ProductAtCafe[], after: readonly ProductAtCafe[]): SoldOutChange[] => {
  const earlier = new Map(before.map((each) => [each.productId, each]));
  return after.flatMap((now): SoldOutChange[] => {
    const { productId } = now;
    const was = soldOutOf(now.choices, earlier.get(productId)?.marks ?? now.marks);
    const is = soldOutOf(now.choices, now.marks);
    if (is.soldOutReason === null) return was.soldOut ? [{ productId, change: 'back' }] : [];
    const isNews = was.soldOutReason !== is.soldOutReason || was.soldOutUntil !== is.soldOutUntil;
    return isNews ? [{ productId, change: 'sold-out', reason: is.soldOutReason, until: is.soldOutUntil }] : [];
  });
};

/** Whether a size or an option is sold out now that was not, or the other way round. */
export const hasPartChanged = (before: readonly ProductAtCafe[], after: readonly ProductAtCafe[]): boolean => {
  const parts = (list: readonly ProductAtCafe[]) =>
    list
      .flatMap(({ productId, marks }) => [...marks.sizes, ...marks.options].map((part) => `${productId} ${part}`))
      .sort()
      .join();
  return parts(before) !== parts(after);
};
