import { courier, courierId, manager, now, otherCourier } from '../domain/sample.ts';
import { deliveryService, problemOf } from '../harness.ts';

const service = await deliveryService();
afterAll(() => service.close());
const carried = { status: 'picked-up', courierId, assignedAt: now, pickedUpAt: now } as const;
const deliver = (as: typeof courier, id: string, body: object = {}) =>
  service.ask(as, 'POST', `/deliveries/${id}/deliver`, body);

test("handed over against the customer's PIN", async () => {
  const { id } = await service.given(carried);
  const answer = await deliver(courier, id, { pin: '4711', note: 'At the door.' });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    status: 'delivered',
    proof: 'pin',
    note: 'At the door.',
    deliveredAt: now.toISOString(),
  });
  expect(await service.told(id)).toMatchObject([
    { type: 'delivery.delivery-delivered.v1', data: { status: 'delivered' } },
  ]);
});

test('handed over without a proof, and by a manager', async () => {
  const { id } = await service.given(carried);
  expect((await deliver(manager, id)).json()).toMatchObject({ status: 'delivered', proof: 'none', note: null });
});

test('not against a wrong PIN', async () => {
  const { id } = await service.given(carried);
  const answer = await deliver(courier, id, { pin: '0815' });
  expect([answer.statusCode, problemOf(answer)]).toEqual([422, 'rules-broken | /pin pin-matches']);
  expect(await service.told(id)).toEqual([]);
  expect((await deliver(courier, id, { pin: '4711' })).statusCode).toBe(200);
});

test.each([
  ['before it is picked up', courier, { ...carried, status: 'assigned' }, 409, 'state-conflict'],
  ['twice', courier, { ...carried, status: 'delivered' }, 409, 'state-conflict'],
  ['by another courier', otherCourier, carried, 404, 'not-found'],
] as const)('not %s', async (_how, caller, over, status, problem) => {
  const { id } = await service.given(over);
  const answer = await deliver(caller, id);
  expect([answer.statusCode, problemOf(answer)]).toEqual([status, problem]);
});

test('delivered and failed at once is one of the two', async () => {
  const { id } = await service.given(carried);
  const answers = await Promise.all([
    deliver(courier, id),
    service.ask(courier, 'POST', `/deliveries/${id}/fail`, { reason: 'refused' }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  expect(await service.told(id)).toHaveLength(1);
});
