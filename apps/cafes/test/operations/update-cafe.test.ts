import { baristaOf, eventsOf, givenCafe, managerOf, startHarness, otherManager, type Harness } from '../harness.ts';

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
  it('returns 200, changes the given settings only and publishes an event', async () => {
    const created = await givenCafe(harness);
    const response = await update(created.id, {
      leadTime: 'PT15M',
      position: { longitude: -0.1315 },
      address: { postalCode: null, line2: 'Basement' },
      phone: null,
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers.etag).toBe('"2"');
    const { phone: _, ...unchanged } = created as typeof created & { phone: string };
    expect(response.json()).toEqual({
      ...unchanged,
      leadTime: 'PT15M',
      position: { latitude: 51.5132, longitude: -0.1315 },
      address: { line1: '12 Old Compton Street', line2: 'Basement', city: 'London', country: 'GB' },
      version: 2,
    });
    expect((await harness.app.inject(`/v1/cafes/${created.id}`)).json()).toEqual(response.json());
    expect((await eventsOf(harness, created.id)).map(({ type }) => type)).toEqual([
      'cafes.cafe-created.v1',
      'cafes.cafe-updated.v1',
    ]);
  });

  it.each([
    { why: 'an empty patch', payload: {}, pointer: '' },
    { why: 'a status, which has its own operation', payload: { status: 'paused' }, pointer: '/status' },
    { why: 'null for a required setting', payload: { name: null }, pointer: '/name' },
  ])('returns 400 for $why', async ({ payload, pointer }) => {
    const { id } = await givenCafe(harness);
    const response = await update(id, payload);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer })]);
  });

  it('returns 403 to a manager of another cafe and to a barista', async () => {
    const { id } = await givenCafe(harness);
    for (const authorization of [await otherManager(), await baristaOf(id)])
      expect((await update(id, { name: 'Mine' }, { authorization })).statusCode).toBe(403);
  });

  it('returns 404 for an unknown cafe', async () => {
    expect((await update(crypto.randomUUID(), { name: 'Nowhere' })).statusCode).toBe(404);
  });

  it('returns 412 for a version that is not the current one', async () => {
    const { id } = await givenCafe(harness);
    expect((await update(id, { name: 'New' }, { 'if-match': '"7"' })).statusCode).toBe(412);
  });

  it('returns 415 for a body that is not a merge patch', async () => {
    const { id } = await givenCafe(harness);
    expect((await update(id, { name: 'New' }, { 'content-type': 'application/json' })).statusCode).toBe(415);
  });

  it('returns 422 if the resulting settings violate a rule', async () => {
    const { id } = await givenCafe(harness);
    const response = await update(id, { leadTime: 'PT30M' });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([
      expect.objectContaining({ pointer: '/busyLeadTime', code: 'busy-takes-longer' }),
    ]);
  });
});
