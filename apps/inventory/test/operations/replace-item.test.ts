import { as, makeItem, newId, send, type Sent, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const replace = (id: string, over: Record<string, unknown>, ifMatch = '*', sent: Sent = {}) =>
  send(harness, 'PUT', `/items/${id}`, {
    who: as.manager,
    headers: { 'if-match': ifMatch },
    body: { name: 'Salt', kind: 'ingredient', unit: 'ml', ...over },
    ...sent,
  });

describe('replaceItem', () => {
  it('replaces the name and the kind', async () => {
    const item = await makeItem(harness);
    harness.clock.advance(1_000);
    const response = await replace(item.id, { name: 'Almond milk', kind: 'goods' }, '"1"');
    expect([response.statusCode, response.headers['etag']]).toEqual([200, '"2"']);
    const updatedAt = harness.clock.now().toISOString();
    expect(response.json()).toEqual({ ...item, name: 'Almond milk', kind: 'goods', updatedAt, version: 2 });
    expect((await send(harness, 'GET', `/items/${item.id}`)).json()).toEqual(response.json());
  });

  it('accepts its own name, also in another case', async () => {
    const { id, name } = await makeItem(harness);
    expect((await replace(id, { name: name.toUpperCase() })).statusCode).toBe(200);
  });

  it('returns 409 for the name of another item', async () => {
    const [one, other] = [await makeItem(harness), await makeItem(harness)];
    const response = await replace(one.id, { name: other.name.toUpperCase() });
    expect([response.statusCode, response.json().errors]).toMatchObject([
      409,
      [{ pointer: '/name', code: 'item-name-taken' }],
    ]);
  });

  it('returns 422 for another unit', async () => {
    const { id } = await makeItem(harness);
    const response = await replace(id, { name: 'Other', unit: 'g' });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([
      { pointer: '/unit', code: 'unit-is-fixed', detail: 'Its stock and recipes are counted in ml.' },
    ]);
  });

  it('returns 412 for a stale version and 428 without If-Match', async () => {
    const { id } = await makeItem(harness);
    const both = await Promise.all([1, 2].map((n) => replace(id, { name: `Version ${n}` }, '"1"')));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect((await replace(id, {}, '*', { headers: {} })).statusCode).toBe(428);
  });

  it('returns 404 for an unknown item and 403 without the scope', async () => {
    expect((await replace(newId(), {})).statusCode).toBe(404);
    expect((await replace(newId(), {}, '*', { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
