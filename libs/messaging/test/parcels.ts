import type { SqlSession } from '@coffeemesh/kernel';
import type { EventHandlerTable, EventInput, Topology } from '../src/index.ts';
import { appendOutbox } from '../src/index.ts';

/** North sends parcels, and south notes their arrival. */
export const parcelTopology: Topology = { 'north.parcel-sent.v1': ['south'] };

export type Sent = { readonly number: number };

/** Sends parcel `number` of a subject: its event, in the transaction given. */
export const sendParcel = (session: SqlSession, subject: string, number: number): Promise<void> =>
  appendOutbox(session, [{ type: 'north.parcel-sent.v1', subject, data: { number } satisfies Sent }]);

/** Writes down the arrival, in one transaction with the receipt. */
export const noteArrival = async (session: SqlSession, { event, receipt }: EventInput<Sent>): Promise<void> => {
  const text = 'INSERT INTO arrival (subject, number) VALUES ($1, $2)';
  await session.query({ text, values: [event.subject, event.data.number] });
  await receipt.write(session);
};

export type SouthDeps = { transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T> };

export const southHandlers: EventHandlerTable<SouthDeps> = {
  'north.parcel-sent.v1': (input: EventInput<Sent>, { transaction }) =>
    transaction((session) => noteArrival(session, input)),
};
