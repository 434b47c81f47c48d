import type { SqlSession } from '@coffeemesh/kernel';
import type { EventHandlerTable, EventInput, Topology } from '../src/index.ts';
import { appendOutbox } from '../src/index.ts';

/** The publisher sends items, and the subscriber records them. */
export const itemTopology: Topology = { 'publisher.item-sent.v1': ['subscriber'] };

export type ItemSent = { readonly number: number };

/** Sends item `number` of a subject: its event, in the given transaction. */
export const sendItem = (session: SqlSession, subject: string, number: number): Promise<void> =>
  appendOutbox(session, [{ type: 'publisher.item-sent.v1', subject, data: { number } satisfies ItemSent }]);

/** Inserts the item, in one transaction with the receipt. */
export const recordItem = async (session: SqlSession, { event, receipt }: EventInput<ItemSent>): Promise<void> => {
  const text = 'INSERT INTO item (subject, number) VALUES ($1, $2)';
  await session.query({ text, values: [event.subject, event.data.number] });
  await receipt.write(session);
};

export type SubscriberDeps = { transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T> };

export const subscriberHandlers: EventHandlerTable<SubscriberDeps> = {
  'publisher.item-sent.v1': (input: EventInput<ItemSent>, { transaction }) =>
    transaction((session) => recordItem(session, input)),
};
