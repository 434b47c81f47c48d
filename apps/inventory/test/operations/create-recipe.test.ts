import {
  as,
  eventsOf,
  levelOf,
  makeItem,
  makeStock,
  newId,
  newKey,
  send,
  type Sent,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const create = (body: Record<string, unknown>, sent: Sent = {}) =>
  send(harness, 'POST', '/recipes', { who: as.manager, body: { productId: newId(), ...body }, ...sent });
const line = (itemId: string, amount: number, unit: string) => ({ itemId, quantity: { amount, unit } });

describe('createRecipe', () => {
  it('stores the lines of each size and option in the units of the items', async () => {
    const [milk, beans] = [await makeItem(harness), await makeItem(harness, { unit: 'g' })];
    const [productId, oat, shot] = [newId(), newId(), newId()];
    const response = await create({
      productId,
      sizes: [
        { size: 'large', lines: [line(beans.id, 20, 'g'), line(milk.id.toUpperCase(), 1, 'l')] },
        { size: 'regular', lines: [line(beans.id, 18, 'g')] },
      ],
      options: [
        { optionId: oat, size: 'large', lines: [line(milk.id, 200, 'ml')] },
        { optionId: oat, size: 'regular', lines: [line(milk.id, 100, 'ml')] },
        { optionId: shot, size: null, lines: [line(beans.id, 1, 'kg')] },
      ],
    });
    expect(response.statusCode).toBe(201);
    expect(response.headers).toMatchObject({ etag: '"1"', location: `/v1/recipes/${productId}` });
    expect(response.json()).toEqual({
      productId,
      sizes: [
        { size: 'large', lines: [line(beans.id, 20, 'g'), line(milk.id, 1_000, 'ml')] },
        { size: 'regular', lines: [line(beans.id, 18, 'g')] },
      ],
      options: [
        { optionId: oat, size: 'large', lines: [line(milk.id, 200, 'ml')] },
        { optionId: oat, size: 'regular', lines: [line(milk.id, 100, 'ml')] },
        { optionId: shot, size: null, lines: [line(beans.id, 1_000, 'g')] },
      ],
      createdAt: '2026-05-04T08:15:30.000Z',
      updatedAt: '2026-05-04T08:15:30.000Z',
      version: 1,
    });
    expect((await send(harness, 'GET', `/recipes/${productId}`)).json()).toEqual(response.json());
  });

  it('publishes stock-out when the stock is not enough from the start', async () => {
    const milk = await makeStock(harness, 100);
    const productId = newId();
    await create({ productId, sizes: [{ size: 'regular', lines: [line(milk.id, 101, 'ml')] }] });
    const { id } = await levelOf(harness, milk);
    expect((await eventsOf(harness, milk)).at(-1)).toMatchObject({
      type: 'inventory.stock-out.v1',
      data: { stockLevelId: id, unavailableSizes: [{ productId, size: 'regular' }], unavailableOptions: [] },
    });
  });

  it('returns 409 for a second recipe of a product', async () => {
    const { id } = await makeItem(harness);
    const body = { productId: newId(), sizes: [{ size: 'regular', lines: [line(id, 1, 'ml')] }] };
    const key = newKey();
    expect((await create(body, { key })).statusCode).toBe(201);
    expect((await create(body, { key: newKey() })).json()).toMatchObject({
      status: 409,
      type: expect.stringMatching(/recipe-exists$/),
      errors: [{ pointer: '/productId', code: 'recipe-exists' }],
    });
  });

  it('returns 422 with a pointer for every broken rule', async () => {
    const milk = await makeItem(harness);
    const optionId = newId();
    const own = [line(milk.id, 1, 'ml')];
    const response = await create({
      sizes: [
        { size: 'regular', lines: [line(newId(), 1, 'ml'), line(milk.id, 1, 'piece'), line(milk.id, 1, 'ml')] },
        { size: 'regular', lines: own },
      ],
      options: [
        { optionId, size: null, lines: own },
        { optionId, size: 'regular', lines: own },
      ],
    });
    expect(response.statusCode).toBe(422);
    const errors = response.json().errors.map(({ pointer, code }: Record<string, string>) => [pointer, code]);
    expect(errors).toEqual([
      ['/sizes/0/lines/0/itemId', 'item-exists'],
      ['/sizes/0/lines/1/quantity/unit', 'unit-fits-item'],
      ['/sizes/1/size', 'size-once'],
      ['/options/1/optionId', 'option-once'],
      ['/sizes/0/lines/2/itemId', 'item-once'],
    ]);
  });

  it('returns 403 without the scope', async () => {
    expect((await create({ sizes: [] }, { who: as.withoutScopes })).statusCode).toBe(403);
  });
});
