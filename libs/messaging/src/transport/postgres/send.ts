import type pg from 'pg';
import { type CloudEvent, orderingKeyOf } from '../../event/cloud-event.ts';
import type { Envelope } from '../transport.ts';
import { channelOf } from './tables.ts';

/** Numbers the events in the order given. The notification is sent with the commit: never lost, never early. */
const sendText = (table: string, channel: string): string => `
  WITH sent AS (
    INSERT INTO ${table} (key, event)
    SELECT key, event FROM unnest($1::text[], $2::json[]) WITH ORDINALITY AS e(key, event, place) ORDER BY place)
  SELECT pg_notify('${channel}', '')`;

/** @returns a function that sends envelopes with one statement, and so one transaction, per consumer */
export const createSend =
  (pool: pg.Pool, tableOf: (consumer: string) => Promise<string>) =>
  async (envelopes: readonly Envelope[]): Promise<void> => {
    const byConsumer = new Map<string, CloudEvent[]>();
    for (const { consumer, event } of envelopes) {
      byConsumer.set(consumer, [...(byConsumer.get(consumer) ?? []), event]);
    }
    const sendTo = async (consumer: string, events: readonly CloudEvent[]): Promise<void> => {
      const table = await tableOf(consumer);
      const values = [events.map(orderingKeyOf), events.map((event) => JSON.stringify(event))];
      await pool.query({ name: `send-${consumer}`, text: sendText(table, channelOf(consumer)), values });
    };
    await Promise.all([...byConsumer].map(([consumer, events]) => sendTo(consumer, events)));
  };
