/** CloudEvents 1.0 in structured JSON. `Data` is the payload that the publisher's contract describes. */
export type CloudEvent<Data = unknown> = {
  readonly specversion: '1.0';
  /** UUID v7; the same whenever the event is sent again. */
  readonly id: string;
  /** The service that publishes: `/orders`. */
  readonly source: string;
  readonly type: string;
  /** The aggregate's id. Events of one source and subject arrive in the order of their changes. */
  readonly subject: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** W3C Trace Context of the request that caused the event. */
  readonly traceparent?: string;
  readonly data: Data;
};

/** A row of `outbox_event`. */
export type OutboxRow = {
  readonly seq: string | number;
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: unknown;
  readonly traceparent: string | null;
  readonly occurred_at: Date;
};

/** @returns the `source` of the events that a service publishes */
export const sourceOf = (service: string): string => `/${service}`;

export const toCloudEvent = (service: string, row: OutboxRow): CloudEvent => ({
  specversion: '1.0',
  id: row.id,
  source: sourceOf(service),
  type: row.type,
  subject: row.subject,
  time: row.occurred_at.toISOString(),
  datacontenttype: 'application/json',
  ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
  data: row.data,
});

/** Events with the same key are delivered in order: one aggregate of one service. */
export const orderingKeyOf = ({ source, subject }: Pick<CloudEvent, 'source' | 'subject'>): string =>
  `${source} ${subject}`;
