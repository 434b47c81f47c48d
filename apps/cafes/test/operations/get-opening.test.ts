import { daily } from '../cafe-fixtures.ts';
import { givenCafe, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const opening = (id: string, query: Record<string, string> = {}) =>
  harness.app.inject({ url: `/v1/cafes/${id}/opening`, query });

describe('getOpening', () => {
  it('returns the opening of now by default', async () => {
    const { id } = await givenCafe(harness);
    const response = await opening(id);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      cafeId: id,
      at: '2026-05-04T08:15:30.000Z',
      timeZone: 'Europe/London',
      open: true,
      reason: null,
      cafeStatus: 'open',
      statusReason: null,
      opensAt: '2026-05-04T06:00:00.000Z',
      closesAt: '2026-05-04T18:00:00.000Z',
      lastOrderAt: '2026-05-04T17:45:00.000Z',
      opensNextAt: null,
      leadTime: 'PT10M',
      earliestReadyAt: '2026-05-04T08:25:30.000Z',
      fulfilmentTypes: ['pickup', 'delivery'],
    });
  });

  it('accepts an instant with any offset', async () => {
    const { id } = await givenCafe(harness);
    const response = await opening(id, { at: '2026-05-04T23:30:00+05:45' });
    expect(response.json()).toMatchObject({ at: '2026-05-04T17:45:00.000Z', open: false, reason: 'last-order-passed' });
  });

  it('uses the local day of the cafe', async () => {
    const openingHours = {
      weekly: daily('08:00–20:00').weekly.filter(({ day }) => day === 'tuesday'),
      specialDays: [],
    };
    const { id } = await givenCafe(harness, { timeZone: 'Asia/Tokyo', openingHours });
    expect((await opening(id, { at: '2026-05-04T22:59:59Z' })).json().open).toBe(false);
    expect((await opening(id, { at: '2026-05-04T23:00:00Z' })).json().open).toBe(true);
  });

  it.each(['yesterday', '2026-05-04', '9999-05-04T00:00:00Z', '2026-02-30T00:00:00Z'])(
    'returns 400 for the instant %s',
    async (at) => {
      const { id } = await givenCafe(harness);
      const response = await opening(id, { at });
      expect(response.statusCode).toBe(400);
      expect(response.json().errors[0]).toMatchObject({ parameter: 'at' });
    },
  );

  it('returns 404 for an unknown cafe', async () => {
    expect((await opening(crypto.randomUUID())).statusCode).toBe(404);
  });
});
