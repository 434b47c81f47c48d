import { barista, courier, courierId, now, otherCourier } from '../domain/sample.ts';
import { deliveryService, problemOf } from '../harness.ts';

const service = await deliveryService();
afterAll(() => service.close());
const failed = { status: 'failed', courierId, pickedUpAt: now, failedAt: now, reason: 'refused' } as const;
const bringBack = (as: typeof courier, id: string) => service.ask(as, 'POST', `/deliveries/${id}/return`);

test('a failed delivery is back at its cafe', async () => {
  const { id } = await service.given(failed);
  const answer = await bringBack(courier, id);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ status: 'returned', reason: 'refused', returnedAt: now.toISOString() });
  expect(await service.told(id)).toMatchObject([
    { type: 'delivery.delivery-returned.v1', data: { status: 'returned' } },
  ]);
});

test.each([
  ['what has not failed', courier, { ...failed, status: 'picked-up' }, 409, 'state-conflict'],
  ["another courier's", otherCourier, failed, 404, 'not-found'],
  ['anything, for a barista', barista, failed, 403, 'forbidden'],
] as const)('not %s', async (_what, caller, over, status, problem) => {
  const { id } = await service.given(over);
  const answer = await bringBack(caller, id);
  expect([answer.statusCode, problemOf(answer)]).toEqual([status, problem]);
});
