/** Names of the consuming services by event type. Generated from the services' events.yaml. */
export type Topology = Readonly<Record<string, readonly string[]>>;

export const consumersOf = (topology: Topology, type: string): readonly string[] => topology[type] ?? [];
