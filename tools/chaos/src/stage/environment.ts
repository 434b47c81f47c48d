/** Told once, and heard of twice: whatever is relayed may come again. Now and then a commit is not heard of either. */
const OWN = 'transport:drop@0.1, database:drop@0.003';
/** What a neighbour was asked was done, and the answer got lost. */
const NEIGHBOURS = 'inventory:drop@0.03, payments:drop@0.03, kitchen:drop@0.03';

const withFaults = ['identity', 'cafes', 'products', 'inventory', 'payments', 'kitchen', 'delivery'].map((name) => [
  name,
  { FAULTS: OWN },
]);

/** Settings by application: between the kills, answers get lost; and the gateway takes as many requests as come. */
export const environment: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...(Object.fromEntries(withFaults) as Record<string, { FAULTS: string }>),
  orders: { FAULTS: `${OWN}, ${NEIGHBOURS}` },
  gateway: { RATE_LIMIT_PER_MINUTE: '0' },
};
