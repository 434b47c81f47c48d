import { courier, courierId, customer, now, otherCourier, stranger } from '../domain/sample.ts';
import { deliveryService, problemOf } from '../harness.ts';

const service = await deliveryService();
afterAll(() => service.close());
const track = (as: typeof courier, id: string) => service.ask(as, 'GET', `/deliveries/${id}/tracking`);
const destination = { latitude: 51.5143, longitude: -0.1317 };
const position = { latitude: 51.5121, longitude: -0.1334, recordedAt: now.toISOString() };

test('its customer follows it, from the pick-up to the door', async () => {
  const { id } = await service.given({ status: 'assigned', courierId });
  await service.ask(courier, 'PUT', '/couriers/me/position', position);
  const nothing = { distanceMetres: null, estimatedArrivalAt: null };
  expect((await track(customer, id)).json()).toEqual({ deliveryId: id, status: 'assigned', destination, ...nothing });
  await service.ask(courier, 'POST', `/deliveries/${id}/pick-up`);
  const answer = await track(customer, id);
  expect([answer.statusCode, answer.json()]).toEqual([
    200,
    {
      deliveryId: id,
      status: 'picked-up',
      courier: position,
      destination,
      distanceMetres: 271,
      estimatedArrivalAt: new Date(now.getTime() + 84_000).toISOString(),
    },
  ]);
  await service.ask(courier, 'POST', `/deliveries/${id}/deliver`, {});
  expect((await track(customer, id)).json()).toEqual({ deliveryId: id, status: 'delivered', destination, ...nothing });
});

test('nobody else does', async () => {
  const { id } = await service.given({ status: 'picked-up', courierId });
  for (const caller of [stranger, otherCourier]) {
    const answer = await track(caller, id);
    expect([answer.statusCode, problemOf(answer)]).toEqual([404, 'not-found']);
  }
});
