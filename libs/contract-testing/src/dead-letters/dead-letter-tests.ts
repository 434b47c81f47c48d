import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { DeadLetterAction, Operations } from '@coffeemesh/service-kit';
import { bearerFor } from '@coffeemesh/testing';
import { givenDeadLetter, poisonType, type GivenDeadLetter } from './given-dead-letter.ts';

type Harness = { readonly app: FastifyInstance; readonly admin: Pool; close(): Promise<void> };

export type DeadLetterTestOptions = {
  /** The service's generated table of operations. */
  readonly operations: Operations;
  readonly start: () => Promise<Harness>;
  /** An event that the service can apply with any data in its database. Without it, the tests that need it are `todo`. */
  readonly harmless?: Pick<GivenDeadLetter, 'type' | 'data'>;
};

type Letter = Record<string, unknown> & { eventId: string };

const startedBy = ({ operations, start, harmless }: DeadLetterTestOptions) => {
  const path = operationOf(operations, 'list').path;
  let harness: Harness;
  beforeAll(async () => {
    harness = await start();
  });
  afterAll(() => harness.close());

  const call = async (method: 'GET' | 'POST', rest = '') => {
    const scopes = ['operations:read', 'operations:write'];
    const authorization = await bearerFor({ sub: 'administrator', kind: 'staff', scopes });
    const response = await harness.app.inject({ method, url: `/v1${path}${rest}`, headers: { authorization } });
    return {
      status: response.statusCode,
      body: response.json<Letter & { data: Letter[]; page: { nextCursor: string } }>(),
    };
  };
  return {
    call,
    given: (over?: Partial<GivenDeadLetter>) => givenDeadLetter(harness.admin, over),
    givenHarmless: () => givenDeadLetter(harness.admin, harmless),
    itWithHarmless: harmless === undefined ? (name: string) => it.todo(`${name} (needs \`harmless\`)`) : it,
  };
};

const operationOf = (operations: Operations, action: DeadLetterAction) => {
  const operation = Object.values(operations).find(({ deadLetter }) => deadLetter === action);
  if (operation === undefined)
    throw new Error(
      `The service has no dead-letter operation \`${action}\`: check that its events.yaml has a \`receive\` operation`,
    );
  return operation;
};

/** Defines the tests of a service's dead-letter operations. Each service calls it in `test/dead-letters.test.ts`. */
export const deadLetterTests = (options: DeadLetterTestOptions): void => {
  const tests = { list: listTests, get: getTests, replay: replayTests, discard: discardTests };
  for (const [action, define] of Object.entries(tests)) {
    describe(operationOf(options.operations, action as DeadLetterAction).id, () => define(options));
  }
};

const listTests = (options: DeadLetterTestOptions): void => {
  const { call, given } = startedBy(options);
  it('lists the events that wait for a decision, newest first, page by page', async () => {
    const first = await given();
    await given({ outcome: 'failed' });
    const last = await given({ error: 'Error: worse' });
    const one = await call('GET', '?limit=1');
    expect(one.body.data).toMatchObject([{ eventId: last, type: poisonType, attempts: 8, error: 'Error: worse' }]);
    const two = await call('GET', `?limit=1&cursor=${one.body.page.nextCursor}`);
    expect(two.body.data.map(({ eventId }) => eventId)).toEqual([first]);
    expect(two.body.page).toEqual({ nextCursor: null, hasMore: false });
    const { body } = await call('GET', '?sort=receivedAt');
    expect(body.data.map(({ eventId }) => eventId)).toEqual([first, last]);
  });
  it('filters by outcome, type and subject', async () => {
    const found = await given({ outcome: 'discarded', type: 'some.other.v1', subject: 'b' });
    await given({ outcome: 'discarded', type: 'some.other.v1', subject: 'c' });
    await given({ outcome: 'discarded', subject: 'b' });
    const { body } = await call('GET', '?outcome=discarded&type=some.other.v1&subject=b');
    expect(body.data.map(({ eventId }) => eventId)).toEqual([found]);
    expect((await call('GET', '?outcome=applied')).status).toBe(400);
  });
};

const getTests = (options: DeadLetterTestOptions): void => {
  const { call, given } = startedBy(options);
  it('returns the whole event and the whole error', async () => {
    const id = await given({ data: { cups: 3 } });
    const { body } = await call('GET', `/${id}`);
    expect(body).toMatchObject({ eventId: id, outcome: 'dead', error: 'Error: poison\n    at poison' });
    expect(body['event']).toMatchObject({ specversion: '1.0', id, data: { cups: 3 } });
  });
  it('returns an applied event without its content', async () => {
    const { body } = await call('GET', `/${await given({ outcome: 'applied' })}`);
    expect(body).toMatchObject({ outcome: 'applied', error: null, event: null });
  });
};

const replayTests = (options: DeadLetterTestOptions): void => {
  const { call, given, givenHarmless, itWithHarmless } = startedBy(options);
  itWithHarmless('applies an event that can be applied now, once', async () => {
    const id = await givenHarmless();
    const { status, body } = await call('POST', `/${id}/replay`);
    expect([status, body]).toMatchObject([200, { outcome: 'applied', attempts: 9, error: null, event: null }]);
    expect((await call('POST', `/${id}/replay`)).body).toMatchObject({ status: 409, type: '/problems/state-conflict' });
  });
  it('leaves an event dead that fails again, with the new error', async () => {
    const id = await given();
    const { status, body } = await call('POST', `/${id}/replay`);
    expect([status, body]).toMatchObject([200, { outcome: 'dead', attempts: 9 }]);
    expect(body['error']).toContain(`No handler for ${poisonType}`);
    expect((await call('GET')).body.data.map(({ eventId }) => eventId)).toEqual([id]);
  });
};

const discardTests = (options: DeadLetterTestOptions): void => {
  const { call, givenHarmless } = startedBy(options);
  it('settles an event permanently, without applying it', async () => {
    const id = await givenHarmless();
    for (let time = 1; time <= 2; time += 1) {
      const { status, body } = await call('POST', `/${id}/discard`);
      expect([status, body]).toMatchObject([200, { outcome: 'discarded', event: { id } }]);
    }
    expect((await call('POST', `/${id}/replay`)).status).toBe(409);
    expect((await call('GET')).body.data).toEqual([]);
  });
};
