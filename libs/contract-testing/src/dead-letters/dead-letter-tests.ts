import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { bearerFor } from '@coffeemesh/testing';
import { givenDeadLetter, poisonType, type GivenDeadLetter } from './given-dead-letter.ts';

type Harness = { readonly app: FastifyInstance; readonly admin: Pool; close(): Promise<void> };

export type DeadLetterTestOptions = {
  /** `/orders-dead-letters` */
  readonly path: string;
  readonly start: () => Promise<Harness>;
  /** An event that the service applies, whatever is in its database. */
  readonly harmless: Pick<GivenDeadLetter, 'type' | 'data'>;
};

type Letter = Record<string, unknown> & { eventId: string };

const open = ({ path, start, harmless }: DeadLetterTestOptions) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await start();
  });
  afterAll(() => harness.close());

  const ask = async (method: 'GET' | 'POST', rest = '') => {
    const scopes = ['operations:read', 'operations:write'];
    const authorization = await bearerFor({ sub: 'administrator', kind: 'staff', scopes });
    const answer = await harness.app.inject({ method, url: `/v1${path}${rest}`, headers: { authorization } });
    return {
      status: answer.statusCode,
      body: answer.json<Letter & { data: Letter[]; page: { nextCursor: string } }>(),
    };
  };
  return {
    ask,
    given: (over?: Partial<GivenDeadLetter>) => givenDeadLetter(harness.admin, over),
    givenHarmless: () => givenDeadLetter(harness.admin, harmless),
  };
};

/** What each service's dead-letter operations have to do: one function for the test file of each operation. */
export const deadLetterTests = {
  list: (options: DeadLetterTestOptions): void => {
    const { ask, given } = open(options);
    it('lists what waits for a decision, newest first, page by page', async () => {
      const first = await given();
      await given({ outcome: 'failed' });
      const last = await given({ error: 'Error: worse' });
      const one = await ask('GET', '?limit=1');
      expect(one.body.data).toMatchObject([{ eventId: last, type: poisonType, attempts: 8, error: 'Error: worse' }]);
      const two = await ask('GET', `?limit=1&cursor=${one.body.page.nextCursor}`);
      expect(two.body.data.map(({ eventId }) => eventId)).toEqual([first]);
      expect(two.body.page).toEqual({ nextCursor: null, hasMore: false });
      const { body } = await ask('GET', '?sort=receivedAt');
      expect(body.data.map(({ eventId }) => eventId)).toEqual([first, last]);
    });
    it('filters by outcome, type and subject', async () => {
      const found = await given({ outcome: 'discarded', type: 'some.other.v1', subject: 'b' });
      await given({ outcome: 'discarded', type: 'some.other.v1', subject: 'c' });
      await given({ outcome: 'discarded', subject: 'b' });
      const { body } = await ask('GET', '?outcome=discarded&type=some.other.v1&subject=b');
      expect(body.data.map(({ eventId }) => eventId)).toEqual([found]);
      expect((await ask('GET', '?outcome=applied')).status).toBe(400);
    });
  },
  get: (options: DeadLetterTestOptions): void => {
    const { ask, given } = open(options);
    it('shows the whole event and the whole error', async () => {
      const id = await given({ data: { cups: 3 } });
      const { body } = await ask('GET', `/${id}`);
      expect(body).toMatchObject({ eventId: id, outcome: 'dead', error: 'Error: poison\n    at poison' });
      expect(body['event']).toMatchObject({ specversion: '1.0', id, data: { cups: 3 } });
    });
    it('shows what was applied, too, without what it said', async () => {
      const { body } = await ask('GET', `/${await given({ outcome: 'applied' })}`);
      expect(body).toMatchObject({ outcome: 'applied', error: null, event: null });
    });
  },
  replay: (options: DeadLetterTestOptions): void => {
    const { ask, given, givenHarmless } = open(options);
    it('applies what can be applied by now, once', async () => {
      const id = await givenHarmless();
      const { status, body } = await ask('POST', `/${id}/replay`);
      expect([status, body]).toMatchObject([200, { outcome: 'applied', attempts: 9, error: null, event: null }]);
      expect((await ask('POST', `/${id}/replay`)).body).toMatchObject({
        status: 409,
        type: '/problems/state-conflict',
      });
    });
    it('leaves what is still poison dead, with the new error', async () => {
      const id = await given();
      const { status, body } = await ask('POST', `/${id}/replay`);
      expect([status, body]).toMatchObject([200, { outcome: 'dead', attempts: 9 }]);
      expect(body['error']).toContain(`No handler for ${poisonType}`);
      expect((await ask('GET')).body.data.map(({ eventId }) => eventId)).toEqual([id]);
    });
  },
  discard: (options: DeadLetterTestOptions): void => {
    const { ask, givenHarmless } = open(options);
    it('decides that an event has no effect, for good', async () => {
      const id = await givenHarmless();
      for (let time = 1; time <= 2; time += 1) {
        const { status, body } = await ask('POST', `/${id}/discard`);
        expect([status, body]).toMatchObject([200, { outcome: 'discarded', event: { id } }]);
      }
      expect((await ask('POST', `/${id}/replay`)).status).toBe(409);
      expect((await ask('GET')).body.data).toEqual([]);
    });
  },
};
