import { courier, courierId, customer, manager, now, otherCourier } from '../domain/sample.ts';
import { deliveryService, problemOf } from '../harness.ts';

const service = await deliveryService();
afterAll(() => service.close());
const assigned = { status: 'assigned', courierId, assignedAt: now } as const;
const pickUp = (as: typeof courier, id: string, key?: string) =>
  service.ask(as, 'POST', `/deliveries/${id}/pick-up`, undefined, key);

test('its courier picks it up, and the order hears of it', async () => {
  const { id, orderId, cafeId, customerId } = await service.given(assigned);
  const answer = await pickUp(courier, id);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['etag']).toBe('"2"');
  expect(answer.json()).toMatchObject({ id, status: 'picked-up', pickedUpAt: now.toISOString(), version: 2 });
  expect(answer.json()).not.toHaveProperty('pin');
  expect(await service.told(id)).toEqual([
    {
      type: 'delivery.delivery-picked-up.v1',
      subject: id,
      data: {
        deliveryId: id,
        orderId,
        cafeId,
        customerId,
        courierId,
        status: 'picked-up',
        reason: null,
        at: now.toISOString(),
      },
    },
  ]);
});

test('a manager of the cafe does it for her', async () => {
  const { id } = await service.given(assigned);
  expect((await pickUp(manager, id)).statusCode).toBe(200);
});

test('a repeat under the same key is the first answer again, and one effect', async () => {
  const { id } = await service.given(assigned);
  const [first, ...repeats] = await Promise.all(Array.from({ length: 5 }, () => pickUp(courier, id, `once-${id}`)));
  for (const repeat of repeats) expect([repeat.statusCode, repeat.json()]).toEqual([200, first?.json()]);
  expect(await service.told(id)).toHaveLength(1);
});

test.each([
  ['one that waits', courier, {}, 409, 'state-conflict'],
  ['one that is on its way', courier, { ...assigned, status: 'picked-up' }, 409, 'state-conflict'],
  ["someone else's", otherCourier, assigned, 404, 'not-found'],
  ['her own order', customer, assigned, 403, 'forbidden'],
] as const)('not %s', async (_which, caller, over, status, problem) => {
  const { id } = await service.given(over);
  const answer = await pickUp(caller, id);
  expect([answer.statusCode, problemOf(answer)]).toEqual([status, problem]);
  expect(await service.told(id)).toEqual([]);
});

test('the refusal names what is possible', async () => {
  const { id } = await service.given();
  expect((await pickUp(courier, id)).json()).toMatchObject({
    state: 'pending',
    action: 'pick-up',
    allowedActions: ['assign', 'cancel'],
  });
});
