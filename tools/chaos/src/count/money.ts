import { type Books, byKey, type Finding, served, type ToldOrder } from './books.ts';

/** One live payment per order that lives, none for others; our ledger and the provider's book say the same. */
export const countMoney = (books: Books, told: readonly ToldOrder[]): Finding[] => {
  const { orders, payments, charges, ledger } = books;
  const paid = served(told);
  const ofOrder = byKey(payments, ({ orderId }) => orderId);
  const bookOf = new Map(ledger.map((row) => [row.paymentId, row]));
  const chargesOf = byKey(charges, ({ paymentId }) => paymentId);
  const statuses = (id: string): string =>
    ofOrder
      .get(id)
      ?.map(({ status }) => status)
      .join(', ') ?? 'none';
  const captured = (id: string): number =>
    (ofOrder.get(id) ?? []).filter(({ status, refunded }) => status === 'captured' && refunded === 0).length;
  const live = (id: string): number =>
    (ofOrder.get(id) ?? []).filter(({ status }) => ['pending', 'authorised', 'captured'].includes(status)).length;
  return [
    {
      what: 'orders served, each with one captured payment',
      counted: paid.size,
      faults: orders
        .filter(({ id }) => paid.has(id) && (captured(id) !== 1 || live(id) !== 1))
        .map(({ id }) => `order ${id} was served, and its payments are: ${statuses(id)}`),
    },
    {
      what: 'orders not served, none with money held or taken',
      counted: orders.filter(({ id }) => !paid.has(id)).length,
      faults: orders
        .filter(({ id }) => !paid.has(id) && live(id) > 0)
        .map(({ id }) => `order ${id} was not served, and its payments are: ${statuses(id)}`),
    },
    {
      what: 'money captured, minor units',
      counted: charges.reduce((sum, charge) => sum + charge.captured - charge.refunded, 0),
      faults: disagreement(
        'the orders served cost',
        orders.filter(({ id }) => paid.has(id)).reduce((sum, { total }) => sum + total, 0),
        charges.reduce((sum, charge) => sum + charge.captured - charge.refunded, 0),
      ),
    },
    {
      what: 'payments whose ledger balances and agrees with the provider',
      counted: payments.length,
      faults: payments.flatMap(({ id }) => {
        const ours = bookOf.get(id) ?? { sum: 0, held: 0, captured: 0, refunded: 0 };
        const theirs = chargesOf.get(id) ?? [];
        const approved = theirs.filter(({ outcome }) => outcome === 'approved');
        const sum = (of: 'held' | 'captured' | 'refunded'): number => theirs.reduce((all, row) => all + row[of], 0);
        return [
          ...(ours.sum === 0 ? [] : [`the ledger of payment ${id} is out of balance by ${ours.sum}`]),
          ...(approved.length > 1 ? [`payment ${id} was charged ${approved.length} times`] : []),
          ...(['held', 'captured', 'refunded'] as const).flatMap((of) =>
            disagreement(`${of} of payment ${id}: the ledger says`, ours[of], sum(of)),
          ),
        ];
      }),
    },
  ];
};

const disagreement = (what: string, ours: number, theirs: number): string[] =>
  ours === theirs ? [] : [`${what} ${ours}, the provider ${theirs}`];
