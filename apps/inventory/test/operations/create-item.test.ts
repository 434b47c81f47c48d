import { as, newKey, send, type Sent, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const create = (over: Record<string, unknown>, sent: Sent = {}) =>
  send(harness, 'POST', '/items', {
    who: as.manager,
    body: { name: 'Salt', kind: 'ingredient', unit: 'g', ...over },
    ...sent,
  });

describe('createItem', () => {
  it('creates an item without stock levels', async () => {
    const response = await create({ name: 'Whole milk', unit: 'ml' });
    expect(response.statusCode).toBe(201);
    const item = response.json();
    const at = '2026-05-04T08:15:30.000Z';
    expect(item).toEqual({
      id: item.id,
      name: 'Whole milk',
      kind: 'ingredient',
      unit: 'ml',
      createdAt: at,
      updatedAt: at,
      version: 1,
    });
    expect(response.headers).toMatchObject({ etag: '"1"', location: `/v1/items/${item.id}` });
    expect((await send(harness, 'GET', `/stock-levels?itemId=${item.id}`)).json().data).toEqual([]);
  });

  it('returns 409 for a name in use, ignoring case', async () => {
    await create({ name: 'Oat milk' });
    const response = await create({ name: 'OAT milk' });
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({
      type: expect.stringMatching(/item-name-taken$/),
      errors: [{ pointer: '/name', code: 'item-name-taken', detail: 'Another item has the name OAT milk.' }],
    });
  });

  it('creates one item for parallel requests with one key, and one for parallel requests with one name', async () => {
    const key = newKey();
    const repeats = await Promise.all([1, 2, 3].map(() => create({ name: 'Sugar' }, { key })));
    expect(new Set(repeats.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(repeats[0]?.statusCode).toBe(201);
    const sameName = await Promise.all([1, 2, 3].map(() => create({ name: 'Honey' })));
    expect(sameName.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
  });

  it('returns 400 with a pointer for every invalid field', async () => {
    const response = await create({ name: 'two\nlines', unit: 'kg', color: 'white' });
    expect(response.statusCode).toBe(400);
    const pointers = response.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(['/color', '/name', '/unit']);
  });

  it('returns 403 without the scope', async () => {
    expect((await create({ name: 'Cocoa' }, { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
