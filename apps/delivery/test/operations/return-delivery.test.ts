import { problemOf } from '@coffeemesh/testing';
import { barista, courier, courierId, now, otherCourier } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());
const failed = { status: 'failed', courierId, pickedUpAt: now, failedAt: now, reason: 'refused' } as const;
const returnToCafe = (as: typeof courier, id: string) => service.send(as, 'POST', `/deliveries/${id}/return`);

test('returns a failed delivery to its cafe', async () => {
  const { id } = await service.given(failed);
  const response = await returnToCafe(courier, id);
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({ status: 'returned', reason: 'refused', returnedAt: now.toISOString() });
  expect(await service.eventsOf(id)).toMatchObject([
    { type: 'delivery.delivery-returned.v1', data: { status: 'returned' } },
  ]);
});

test.each([
  ['a delivery that has not failed', courier, { ...failed, status: 'picked-up' }, 409, 'state-conflict'],
  ["another courier's delivery", otherCourier, failed, 404, 'not-found'],
  ['a barista', barista, failed, 403, 'forbidden'],
] as const)('refuses: %s', async (_what, caller, over, status, problem) => {
  const { id } = await service.given(over);
  const response = await returnToCafe(caller, id);
  expect([response.statusCode, problemOf(response)]).toEqual([status, problem]);
});
