import { baristaOf, eventsOf, makeCafe, managerOf, startHarness, strangeManager, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const update = async (id: string, payload: object, headers: Record<string, string> = {}) =>
  harness.app.inject({
    method: 'PATCH',
    url: `/v1/cafes/${id}`,
    headers: {
      authorization: await managerOf(id),
      'if-match': '"1"',
      'content-type': 'application/merge-patch+json',
      ...headers,
    },
    payload: JSON.stringify(payload),
  });

describe('updateCafe', () => {
  it('200: changes what is given, leaves the rest, and tells of it', async () => {
    const made = await makeCafe(harness);
    const answer = await update(made.id, {
      leadTime: 'PT15M',
      position: { longitude: -0.1315 },
      address: { postalCode: null, line2: 'Basement' },
      phone: null,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).toBe('"2"');
    const { phone: _, ...kept } = made as typeof made & { phone: string };
    expect(answer.json()).toEqual({
      ...kept,
      leadTime: 'PT15M',
      position: { latitude: 51.5132, longitude: -0.1315 },
      address: { line1: '12 Old Compton Street', line2: 'Basement', city: 'London', country: 'GB' },
      version: 2,
    });
    expect((await harness.app.inject(`/v1/cafes/${made.id}`)).json()).toEqual(answer.json());
    expect((await eventsOf(harness, made.id)).map(({ type }) => type)).toEqual([
      'cafes.cafe-created.v1',
      'cafes.cafe-updated.v1',
    ]);
  });

  it.each([
    { why: 'nothing at all', payload: {}, pointer: '' },
    { why: 'a status, which is set elsewhere', payload: { status: 'paused' }, pointer: '/status' },
    { why: 'null for what there must be', payload: { name: null }, pointer: '/name' },
  ])('400: $why', async ({ payload, pointer }) => {
    const { id } = await makeCafe(harness);
    const answer = await update(id, payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([expect.objectContaining({ pointer })]);
  });

  it('403: not for a manager of another cafe, nor for a barista', async () => {
    const { id } = await makeCafe(harness);
    for (const authorization of [await strangeManager(), await baristaOf(id)])
      expect((await update(id, { name: 'Mine' }, { authorization })).statusCode).toBe(403);
  });

  it('404: a cafe that is not there', async () => {
    expect((await update(crypto.randomUUID(), { name: 'Nowhere' })).statusCode).toBe(404);
  });

  it('412: a version that is not the current one', async () => {
    const { id } = await makeCafe(harness);
    expect((await update(id, { name: 'New' }, { 'if-match': '"7"' })).statusCode).toBe(412);
  });

  it('415: a body that is no merge patch', async () => {
    const { id } = await makeCafe(harness);
    expect((await update(id, { name: 'New' }, { 'content-type': 'application/json' })).statusCode).toBe(415);
  });

  it('422: the rules are asked of what comes out', async () => {
    const { id } = await makeCafe(harness);
    const answer = await update(id, { leadTime: 'PT30M' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toEqual([
      expect.objectContaining({ pointer: '/busyLeadTime', code: 'busy-takes-longer' }),
    ]);
  });
});
