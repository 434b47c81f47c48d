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
  it('makes an item that no cafe has any of', async () => {
    const answer = await create({ name: 'Whole milk', unit: 'ml' });
    expect(answer.statusCode).toBe(201);
    const item = answer.json();
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
    expect(answer.headers).toMatchObject({ etag: '"1"', location: `/v1/items/${item.id}` });
    expect((await send(harness, 'GET', `/stock-levels?itemId=${item.id}`)).json().data).toEqual([]);
  });

  it('refuses a name that is taken, whatever the case of its letters', async () => {
    await create({ name: 'Oat milk' });
    const answer = await create({ name: 'OAT milk' });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      type: expect.stringMatching(/item-name-taken$/),
      errors: [{ pointer: '/name', code: 'item-name-taken', detail: 'There is an item named OAT milk.' }],
    });
  });

  it('makes one of parallel repeats, and one of parallel namesakes', async () => {
    const key = newKey();
    const repeats = await Promise.all([1, 2, 3].map(() => create({ name: 'Sugar' }, { key })));
    expect(new Set(repeats.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(repeats[0]?.statusCode).toBe(201);
    const namesakes = await Promise.all([1, 2, 3].map(() => create({ name: 'Honey' })));
    expect(namesakes.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
  });

  it('points at every fault of its shape at once', async () => {
    const answer = await create({ name: 'two\nlines', unit: 'kg', color: 'white' });
    expect(answer.statusCode).toBe(400);
    const pointers = answer.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(['/color', '/name', '/unit']);
  });

  it('is for those who may write stock', async () => {
    expect((await create({ name: 'Cocoa' }, { who: as.nobody })).statusCode).toBe(403);
  });
});
