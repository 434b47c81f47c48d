import { barista, courier, courierId, customer, manager, now, otherCafeId, otherCourier } from '../domain/sample.ts';
import { deliveryService, problemOf } from '../harness.ts';

const service = await deliveryService();
afterAll(() => service.close());
const assign = (as: typeof courier, id: string, body: object = {}) =>
  service.ask(as, 'POST', `/deliveries/${id}/assign`, body);
const assigned = { status: 'assigned', courierId, assignedAt: now } as const;

test('a courier of the cafe takes it', async () => {
  const { id } = await service.given();
  const answer = await assign(courier, id);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ status: 'assigned', courierId, assignedAt: now.toISOString(), version: 2 });
  expect(await service.told(id)).toMatchObject([{ type: 'delivery.delivery-assigned.v1', data: { courierId } }]);
});

test('a manager gives it to one, and passes it on to another', async () => {
  const { id } = await service.given();
  expect((await assign(manager, id, { courierId })).json()).toMatchObject({ courierId });
  expect((await assign(manager, id, { courierId: otherCourier.id })).json()).toMatchObject({
    status: 'assigned',
    courierId: otherCourier.id,
    version: 3,
  });
});

test('of many couriers at once, one has it', async () => {
  const { id } = await service.given();
  const answers = await Promise.all([courier, otherCourier, courier, otherCourier].map((who) => assign(who, id)));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
  expect(await service.told(id)).toHaveLength(1);
});

test.each([
  ['a courier who comes too late', otherCourier, assigned, {}, 409, 'delivery-taken'],
  ['a courier for someone else', courier, {}, { courierId: otherCourier.id }, 403, 'forbidden'],
  ['a courier of another cafe', courier, { cafeId: otherCafeId }, {}, 404, 'not-found'],
  ['a manager without a name', manager, {}, {}, 422, 'rules-broken | /courierId courier-named'],
  ['a barista', barista, {}, {}, 403, 'forbidden'],
  [
    'a manager, of what is on its way',
    manager,
    { ...assigned, status: 'picked-up' },
    { courierId },
    409,
    'state-conflict',
  ],
  ['a courier, of what is over', courier, { status: 'cancelled' }, {}, 409, 'state-conflict'],
] as const)('not by %s', async (_who, caller, over, body, status, problem) => {
  const { id } = await service.given(over);
  const answer = await assign(caller, id, body);
  expect([answer.statusCode, problemOf(answer)]).toEqual([status, problem]);
  expect(await service.told(id)).toEqual([]);
});

test('not by its customer, whose token has no such scope', async () => {
  const { id } = await service.given();
  expect((await assign(customer, id)).statusCode).toBe(403);
});

test('not of a delivery that does not exist', async () => {
  const answer = await assign(courier, '0190c0de-0000-7000-8000-00000000dead');
  expect([answer.statusCode, problemOf(answer)]).toEqual([404, 'not-found']);
});
