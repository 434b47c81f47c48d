import { makeCafe, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const slots = (id: string, query: Record<string, string> = {}) =>
  harness.app.inject({ url: `/v1/cafes/${id}/slots`, query });

describe('listSlots', () => {
  it('200: of what is left of today', async () => {
    const { id } = await makeCafe(harness);
    const answer = await slots(id);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ cafeId: id, date: '2026-05-04', timeZone: 'Europe/London' });
    expect(answer.json().slots).toHaveLength(37);
    expect(answer.json().slots[0]).toEqual({
      startsAt: '2026-05-04T08:30:00.000Z',
      endsAt: '2026-05-04T08:45:00.000Z',
      capacity: 20,
    });
    expect(answer.json().slots.at(-1).startsAt).toBe('2026-05-04T17:30:00.000Z');
  });

  it('200: of another day', async () => {
    const { id } = await makeCafe(harness);
    const answer = await slots(id, { date: '2026-05-05' });
    expect(answer.json().date).toBe('2026-05-05');
    expect(answer.json().slots).toHaveLength(47);
  });

  it('200: none of a day that is over', async () => {
    const { id } = await makeCafe(harness);
    expect((await slots(id, { date: '2026-05-03' })).json().slots).toEqual([]);
  });

  it.each(['2026-07-04', 'tomorrow', '2026-02-30'])('400: %s', async (date) => {
    const { id } = await makeCafe(harness);
    const answer = await slots(id, { date });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([expect.objectContaining({ parameter: 'date' })]);
  });

  it('404: a cafe that is not there', async () => {
    expect((await slots(crypto.randomUUID())).statusCode).toBe(404);
  });
});
