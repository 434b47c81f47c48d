import type { SqlSession } from '@coffeemesh/kernel';
import type { MarkChange, ProductAtCafe } from '../../domain/ports.ts';
import type { Choices } from '../../domain/sold-out.ts';

type Row = Choices & {
  productId: string;
  isMarked: boolean;
  until: Date | null;
  outSizes: string[];
  outOptions: string[];
};

const marksSql = `
SELECT p.id AS "productId", p.sizes, p.modifier_groups AS "modifierGroups",
  h.cafe_id IS NOT NULL AS "isMarked", h.until,
  ARRAY(SELECT DISTINCT s.size FROM stock_out_mark s
        WHERE s.cafe_id = $1 AND s.product_id = p.id AND s.size IS NOT NULL) AS "outSizes",
  ARRAY(SELECT DISTINCT s.option_id::text FROM stock_out_mark s
        WHERE s.cafe_id = $1 AND s.product_id = p.id AND s.option_id IS NOT NULL) AS "outOptions"
FROM product p
LEFT JOIN sold_out_mark h ON h.cafe_id = $1 AND h.product_id = p.id AND (h.until IS NULL OR h.until > $3)
WHERE p.id = ANY($2::uuid[]) AND p.deleted_at IS NULL
ORDER BY p.id`;

/** The marks of products at a cafe. Manual marks that have ended at `asOf` are not included. */
export const readMarks = async (
  session: Pick<SqlSession, 'query'>,
  cafeId: string,
  productIds: readonly string[],
  asOf: Date,
): Promise<ProductAtCafe[]> => {
  const rows = await session.query<Row>({ name: 'marks', text: marksSql, values: [cafeId, productIds, asOf] });
  return rows.map(({ productId, sizes, modifierGroups, isMarked, until, outSizes, outOptions }) => ({
    productId,
    choices: { sizes, modifierGroups },
    marks: { manual: isMarked ? { until } : undefined, sizes: outSizes, options: outOptions },
  }));
};

/** The products whose marks a change can affect. */
export const productsAffectedBy = async (
  session: SqlSession,
  cafeId: string,
  change: MarkChange,
): Promise<string[]> => {
  if (change.by === 'staff') return [change.productId];
  const marked = await session.query<{ productId: string }>({
    text: 'SELECT DISTINCT product_id AS "productId" FROM stock_out_mark WHERE cafe_id = $1 AND item_id = $2',
    values: [cafeId, change.itemId],
  });
  return [...new Set([...marked, ...change.sizes, ...change.options].map(({ productId }) => productId))];
};

export const applyMarks = async (session: SqlSession, cafeId: string, change: MarkChange): Promise<void> => {
  if (change.by === 'staff') return setManualMark(session, cafeId, change);
  const values = [cafeId, change.itemId];
  await session.query({ text: 'DELETE FROM stock_out_mark WHERE cafe_id = $1 AND item_id = $2', values });
  await session.query({
    text: `INSERT INTO stock_out_mark (cafe_id, item_id, product_id, size, option_id)
           SELECT $1, $2, m."productId", m.size, m."optionId"
           FROM jsonb_to_recordset($3::jsonb) AS m("productId" uuid, size text, "optionId" uuid)`,
    values: [...values, JSON.stringify([...change.sizes, ...change.options])],
  });
};

const setManualMark = async (
  session: SqlSession,
  cafeId: string,
  { productId, mark }: Extract<MarkChange, { by: 'staff' }>,
): Promise<void> => {
  if (mark === undefined) {
    const text = 'DELETE FROM sold_out_mark WHERE cafe_id = $1 AND product_id = $2';
    await session.query({ text, values: [cafeId, productId] });
    return;
  }
  await session.query({
    text: `INSERT INTO sold_out_mark (cafe_id, product_id, until, marked_by, marked_at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (cafe_id, product_id)
           DO UPDATE SET until = excluded.until, marked_by = excluded.marked_by, marked_at = excluded.marked_at`,
    values: [cafeId, productId, mark.until, mark.markedBy, mark.markedAt],
  });
};
