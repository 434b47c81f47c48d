import { givenCafe, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const slots = (id: string, query: Record<string, string> = {}) =>
  harness.app.inject({ url: `/v1/cafes/${id}/slots`, query });

describe('listSlots', () => {
  it('returns the remaining slots of today by default', async () => {
    const { id } = await givenCafe(harness);
    const response = await slots(id);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ cafeId: id, date: '2026-05-04', timeZone: 'Europe/London' });
    expect(response.json().slots).toHaveLength(37);
    expect(response.json().slots[0]).toEqual({
      startsAt: '2026-05-04T08:30:00.000Z',
      endsAt: '2026-05-04T08:45:00.000Z',
      capacity: 20,
    });
    expect(response.json().slots.at(-1).startsAt).toBe('2026-05-04T17:30:00.000Z');
  });

  it('returns the slots of another day', async () => {
    const { id } = await givenCafe(harness);
    const response = await slots(id, { date: '2026-05-05' });
    expect(response.json().date).toBe('2026-05-05');
    expect(response.json().slots).toHaveLength(47);
  });

  it('returns no slots for a past day', async () => {
    const { id } = await givenCafe(harness);
    expect((await slots(id, { date: '2026-05-03' })).json().slots).toEqual([]);
  });

  it.each(['2026-07-04', 'tomorrow', '2026-02-30'])('returns 400 for the date %s', async (date) => {
    const { id } = await givenCafe(harness);
    const response = await slots(id, { date });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toEqual([expect.objectContaining({ parameter: 'date' })]);
  });

  it('returns 404 for an unknown cafe', async () => {
    expect((await slots(crypto.randomUUID())).statusCode).toBe(404);
  });
});
