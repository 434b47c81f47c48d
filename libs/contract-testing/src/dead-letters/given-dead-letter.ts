import type { Pool } from 'pg';
import { uuidV7Ids } from '@coffeemesh/kernel';

export type GivenDeadLetter = {
  readonly type: string;
  readonly subject: string;
  readonly data: object;
  readonly outcome: 'failed' | 'dead' | 'applied' | 'discarded';
  /** The first line of the stored error. */
  readonly error: string;
};

/** An event type that no service handles, so that it can never be applied. */
export const poisonType = 'nobody.poison-made.v1';

/** Inserts an event into a service's inbox. By default it can never be applied. @returns the event's id */
export const givenDeadLetter = async (admin: Pool, over: Partial<GivenDeadLetter> = {}): Promise<string> => {
  const { type = poisonType, subject = 'a', data = {}, outcome = 'dead', error = 'Error: poison' } = over;
  const id = uuidV7Ids.next();
  const source = `/${type.split('.', 1)[0]}`;
  const time = new Date().toISOString();
  const event = { specversion: '1.0', id, source, type, subject, time, datacontenttype: 'application/json', data };
  const isApplied = outcome === 'applied';
  await admin.query(
    `INSERT INTO inbox_event (event_id, type, source, subject, outcome, attempts, error, event, settled_at)
     VALUES ($1, $2, $3, $4, $5, 8, $6, $7, CASE WHEN $5 = 'failed' THEN NULL ELSE now() END)`,
    [id, type, source, subject, outcome, isApplied ? null : `${error}\n    at poison`, isApplied ? null : event],
  );
  return id;
};
