import { type Snapshot, byKey, type InvariantResult, servedOrders, type ExpectedOrder } from './snapshot.ts';

/** A served order has exactly one live payment, any other order has none, and our ledger equals the provider's records. */
export const checkMoney = (snapshot: Snapshot, expected: readonly ExpectedOrder[]): InvariantResult[] => {
  const { orders, payments, charges, ledger } = snapshot;
  const served = servedOrders(expected);
  const ofOrder = byKey(payments, ({ orderId }) => orderId);
  const ledgerOf = new Map(ledger.map((row) => [row.paymentId, row]));
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
      invariant: 'orders served, each with one captured payment',
      counted: served.size,
      violations: orders
        .filter(({ id }) => served.has(id) && (captured(id) !== 1 || live(id) !== 1))
        .map(({ id }) => `order ${id} was served; its payments are: ${statuses(id)}`),
    },
    {
      invariant: 'orders not served, none with money held or taken',
      counted: orders.filter(({ id }) => !served.has(id)).length,
      violations: orders
        .filter(({ id }) => !served.has(id) && live(id) > 0)
        .map(({ id }) => `order ${id} was not served; its payments are: ${statuses(id)}`),
    },
    {
      invariant: 'money captured, minor units',
      counted: charges.reduce((sum, charge) => sum + charge.captured - charge.refunded, 0),
      violations: difference(
        'the orders served cost',
        orders.filter(({ id }) => served.has(id)).reduce((sum, { total }) => sum + total, 0),
        charges.reduce((sum, charge) => sum + charge.captured - charge.refunded, 0),
      ),
    },
    {
      invariant: 'payments whose ledger balances and agrees with the provider',
      counted: payments.length,
      violations: payments.flatMap(({ id }) => {
        const ours = ledgerOf.get(id) ?? { sum: 0, held: 0, captured: 0, refunded: 0 };
        const theirs = chargesOf.get(id) ?? [];
        const approved = theirs.filter(({ outcome }) => outcome === 'approved');
        const sum = (of: 'held' | 'captured' | 'refunded'): number => theirs.reduce((all, row) => all + row[of], 0);
        return [
          ...(ours.sum === 0 ? [] : [`the ledger of payment ${id} is out of balance by ${ours.sum}`]),
          ...(approved.length > 1 ? [`payment ${id} was charged ${approved.length} times`] : []),
          ...(['held', 'captured', 'refunded'] as const).flatMap((of) =>
            difference(`${of} of payment ${id}: the ledger says`, ours[of], sum(of)),
          ),
        ];
      }),
    },
  ];
};

const difference = (what: string, ours: number, theirs: number): string[] =>
  ours === theirs ? [] : [`${what} ${ours}, the provider ${theirs}`];
