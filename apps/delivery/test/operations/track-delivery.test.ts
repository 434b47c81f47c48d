import { problemOf } from '@coffeemesh/testing';
import { courier, courierId, customer, now, otherCourier, otherCustomer } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());
const track = (as: typeof courier, id: string) => service.send(as, 'GET', `/deliveries/${id}/tracking`);
const destination = { latitude: 51.5143, longitude: -0.1317 };
const position = { latitude: 51.5121, longitude: -0.1334, recordedAt: now.toISOString() };

test('returns the position of the courier from pick-up to handover', async () => {
  const { id } = await service.given({ status: 'assigned', courierId });
  await service.send(courier, 'PUT', '/couriers/me/position', position);
  const nothing = { distanceMetres: null, estimatedArrivalAt: null };
  expect((await track(customer, id)).json()).toEqual({ deliveryId: id, status: 'assigned', destination, ...nothing });
  await service.send(courier, 'POST', `/deliveries/${id}/pick-up`);
  const response = await track(customer, id);
  expect([response.statusCode, response.json()]).toEqual([
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
  await service.send(courier, 'POST', `/deliveries/${id}/deliver`, {});
  expect((await track(customer, id)).json()).toEqual({ deliveryId: id, status: 'delivered', destination, ...nothing });
});

test('returns 404 for other customers and couriers', async () => {
  const { id } = await service.given({ status: 'picked-up', courierId });
  for (const caller of [otherCustomer, otherCourier]) {
    const response = await track(caller, id);
    expect([response.statusCode, problemOf(response)]).toEqual([404, 'not-found']);
  }
});
