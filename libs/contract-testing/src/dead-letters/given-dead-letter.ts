import { uuidV7Ids } from '@coffeemesh/kernel';
import type { Pool } from 'pg';

export type GivenDeadLetter = {
  readonly type: string;
  readonly subject: string;
  readonly data: object;
  readonly outcome: 'failed' | 'dead' | 'applied' | 'discarded';
  /** Of the error that is kept; the first line of it. */
  readonly error: string;
};

/** A type of event that no service has a handler for, so that it can never be applied. */
export const poisonType = 'nobody.poison-made.v1';

/** Puts an event into the inbox of the service whose database this is, one that can never be applied unless told otherwise. @returns its id */
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

type WithAdmin = { readonly admin: Pool };

/** Contract scenarios: requests to a letter that can be replayed or discarded, and to one that cannot. */
export const deadLetterScenarios = {
  open: async ({ admin }: WithAdmin) => ({ params: { eventId: await givenDeadLetter(admin) } }),
  settled: async ({ admin }: WithAdmin) => ({
    params: { eventId: await givenDeadLetter(admin, { outcome: 'applied' }) },
  }),
  list: async ({ admin }: WithAdmin) => {
    await givenDeadLetter(admin, { outcome: 'failed' });
    return { query: { outcome: 'failed', type: poisonType, subject: 'a', sort: 'receivedAt', limit: 5 } };
  },
};
