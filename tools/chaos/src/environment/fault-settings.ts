/** Lost acknowledgements of the transport, so events are delivered again; and lost responses to a commit. */
const ownFaults = 'transport:drop@0.1, database:drop@0.003';
/** The upstream has processed the request and its response is lost. */
const upstreamFaults = 'inventory:drop@0.03, payments:drop@0.03, kitchen:drop@0.03';

const servicesWithFaults = ['identity', 'cafes', 'products', 'inventory', 'payments', 'kitchen', 'delivery'].map(
  (name) => [name, { FAULTS: ownFaults }],
);

/** Environment variables by application: faults between the kills, and no rate limit at the gateway. */
export const faultSettings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...(Object.fromEntries(servicesWithFaults) as Record<string, { FAULTS: string }>),
  orders: { FAULTS: `${ownFaults}, ${upstreamFaults}` },
  gateway: { RATE_LIMIT_PER_MINUTE: '0' },
};
