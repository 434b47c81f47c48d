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
  it('gives it another name and kind', async () => {
    const item = await makeItem(harness);
    harness.clock.advance(1_000);
    const answer = await replace(item.id, { name: 'Almond milk', kind: 'goods' }, '"1"');
    expect([answer.statusCode, answer.headers['etag']]).toEqual([200, '"2"']);
    const updatedAt = harness.clock.now().toISOString();
    expect(answer.json()).toEqual({ ...item, name: 'Almond milk', kind: 'goods', updatedAt, version: 2 });
    expect((await send(harness, 'GET', `/items/${item.id}`)).json()).toEqual(answer.json());
  });

  it('keeps its own name, in other letters too', async () => {
    const { id, name } = await makeItem(harness);
    expect((await replace(id, { name: name.toUpperCase() })).statusCode).toBe(200);
  });

  it('refuses the name of another', async () => {
    const [one, other] = [await makeItem(harness), await makeItem(harness)];
    const answer = await replace(one.id, { name: other.name.toUpperCase() });
    expect([answer.statusCode, answer.json().errors]).toMatchObject([
      409,
      [{ pointer: '/name', code: 'item-name-taken' }],
    ]);
  });

  it('refuses another unit', async () => {
    const { id } = await makeItem(harness);
    const answer = await replace(id, { name: 'Other', unit: 'g' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toEqual([
      { pointer: '/unit', code: 'unit-is-fixed', detail: 'Its stock and recipes are counted in ml.' },
    ]);
  });

  it('refuses a version that is not the current one, and no version', async () => {
    const { id } = await makeItem(harness);
    const both = await Promise.all([1, 2].map((n) => replace(id, { name: `Version ${n}` }, '"1"')));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect((await replace(id, {}, '*', { headers: {} })).statusCode).toBe(428);
  });

  it('knows only what there is, and only for those who may write stock', async () => {
    expect((await replace(newId(), {})).statusCode).toBe(404);
    expect((await replace(newId(), {}, '*', { who: as.nobody })).statusCode).toBe(403);
  });
});
