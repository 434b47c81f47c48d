/** A service's AsyncAPI document as codegen reads it. */
export type EventContract = {
  readonly service: string;
  readonly published: readonly ContractEvent[];
  readonly consumed: readonly ContractEvent[];
};

/** A message of a channel: one type of event. */
export type ContractEvent = {
  /** The CloudEvents type: `orders.order-paid.v1`. */
  readonly type: string;
  readonly description: string | undefined;
  /** Name of the schema of its data, in the schema table. */
  readonly data: string;
  /** The property of the data that is the event's subject. */
  readonly subject: string;
};
