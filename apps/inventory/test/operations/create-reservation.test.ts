import {
  act,
  as,
  testCafe,
  figuresOf,
  makeRecipe,
  makeStock,
  newId,
  newKey,
  otherCafe,
  portions,
  reservationRequest,
  reserve,
  send,
  startHarness,
  type Harness,
  type Sent,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const create = (sent: Sent) => send(harness, 'POST', '/reservations', { who: as.orders, ...sent });
const pieces = { unit: 'piece', kind: 'goods' };

describe('createReservation', () => {
  it('holds what all items take together', async () => {
    const milk = await makeStock(harness, 1_000);
    const beans = await makeStock(harness, 500, { unit: 'g' });
    const [oat, everySize] = [newId(), newId()];
    const productId = await makeRecipe(harness, { regular: [[beans, 18]], large: [[beans, 20]] }, [
      { optionId: oat, size: 'regular', takes: [[milk, 100]] },
      { optionId: oat, size: 'large', takes: [[milk, 150]] },
      { optionId: everySize, takes: [[beans, 9]] },
    ]);
    const body = reservationRequest([
      portions(productId, 2, 'regular', [oat]),
      portions(productId, 3, 'large', [oat, everySize]),
      portions(productId, 1, 'enormous', [oat]),
      portions(newId(), 1_000_000),
    ]);
    const response = await create({ body });
    expect(response.statusCode).toBe(201);
    const { reservationId, ...rest } = body;
    expect(response.json()).toEqual({
      ...rest,
      id: reservationId,
      status: 'held',
      expiresAt: '2026-05-04T08:30:30.000Z',
      createdAt: '2026-05-04T08:15:30.000Z',
      endedAt: null,
      version: 1,
    });
    expect(response.headers).toMatchObject({ etag: '"1"', location: `/v1/reservations/${reservationId}` });
    expect(await figuresOf(harness, milk)).toEqual([1_000, 2 * 100 + 3 * 150]);
    expect(await figuresOf(harness, beans)).toEqual([500, 2 * 18 + 3 * (20 + 9)]);
  });

  it('accepts expiresAt null and an instant with an offset', async () => {
    const item = [portions(newId())];
    expect((await create({ body: reservationRequest(item, { expiresAt: null }) })).json()).toMatchObject({
      expiresAt: null,
    });
    const until = { expiresAt: '2026-05-04T11:15:30+02:00' };
    expect((await create({ body: reservationRequest(item, until) })).json()).toMatchObject({
      expiresAt: '2026-05-04T09:15:30.000Z',
    });
  });

  it('returns 409 with a pointer to each item that cannot be made and holds nothing', async () => {
    const cake = await makeStock(harness, 3, { ...pieces, name: 'Poppy seed cake' });
    const bun = await makeStock(harness, 10, pieces);
    const [cakes, buns] = [
      await makeRecipe(harness, { regular: [[cake, 1]] }),
      await makeRecipe(harness, { regular: [[bun, 1]] }),
    ];
    const body = reservationRequest([portions(cakes, 2), portions(buns, 1), portions(cakes, 2), portions(cakes, 1)]);
    const response = await create({ body });
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({
      type: expect.stringMatching(/out-of-stock$/),
      errors: [{ pointer: '/items/2', code: 'out-of-stock', detail: 'Not enough poppy seed cake.' }],
    });
    expect(await figuresOf(harness, cake)).toEqual([3, 0]);
    expect(await figuresOf(harness, bun)).toEqual([10, 0]);
    expect((await send(harness, 'GET', `/reservations/${body.reservationId}`)).statusCode).toBe(404);
  });

  it('returns 409 for stock of another cafe and for amounts above the integer range', async () => {
    const cake = await makeStock(harness, 3, { ...pieces, cafeId: otherCafe });
    const cakes = await makeRecipe(harness, { regular: [[cake, 2_000_000_000]] });
    for (const quantity of [1, 1_000_000])
      expect((await create({ body: reservationRequest([portions(cakes, quantity)]) })).statusCode).toBe(409);
  });

  it('does not store a 409: the same key succeeds after a restock', async () => {
    const cake = await makeStock(harness, 1, pieces);
    const cakes = await makeRecipe(harness, { regular: [[cake, 2]] });
    const sent = { key: newKey(), body: reservationRequest([portions(cakes)]) };
    expect((await create(sent)).statusCode).toBe(409);
    await send(harness, 'POST', '/restocks', {
      body: { cafeId: testCafe, lines: [{ itemId: cake.id, quantity: { amount: 1, unit: 'piece' } }] },
    });
    expect((await create(sent)).statusCode).toBe(201);
  });

  it('replays the response for the same key and returns 422 for another body', async () => {
    const cake = await makeStock(harness, 5, pieces);
    const body = reservationRequest([portions(await makeRecipe(harness, { regular: [[cake, 1]] }))]);
    const sent = { key: newKey(), body };
    const first = await create(sent);
    const second = await create(sent);
    expect([second.statusCode, second.body, second.headers['idempotency-replayed']]).toEqual([201, first.body, 'true']);
    expect(await figuresOf(harness, cake)).toEqual([5, 1]);
    expect((await create({ ...sent, body: { ...body, orderId: newId() } })).statusCode).toBe(422);
  });

  it('returns 409 for an id in use, even if that reservation holds the last stock', async () => {
    const cake = await makeStock(harness, 1, pieces);
    const cakes = await makeRecipe(harness, { regular: [[cake, 1]] });
    const held = await reserve(harness, [portions(cakes)]);
    for (const reservationId of [held.id, held.id.toUpperCase()]) {
      const response = await create({ body: reservationRequest([portions(cakes)], { reservationId }) });
      expect([response.statusCode, response.json().type]).toEqual([409, expect.stringMatching(/reservation-exists$/)]);
    }
    await act(harness, held, 'release');
    const again = await create({ body: reservationRequest([portions(cakes)], { reservationId: held.id }) });
    expect([again.statusCode, again.json().type]).toEqual([409, expect.stringMatching(/reservation-exists$/)]);
    expect(await figuresOf(harness, cake)).toEqual([1, 0]);
  });

  it.each([['2026-05-04T08:15:30.000Z'], ['2026-05-04T08:15:29.999Z'], ['2026-06-03T08:15:30.001Z']])(
    'returns 422 for an expiry at %s',
    async (expiresAt) => {
      const response = await create({ body: reservationRequest([portions(newId())], { expiresAt }) });
      expect(response.statusCode).toBe(422);
      expect(response.json().errors).toMatchObject([{ pointer: '/expiresAt', code: 'expiry-in-range' }]);
    },
  );

  it('returns 403 without the scope', async () => {
    const body = reservationRequest([portions(newId())]);
    expect((await create({ who: as.withoutScopes, body })).statusCode).toBe(403);
  });
});
