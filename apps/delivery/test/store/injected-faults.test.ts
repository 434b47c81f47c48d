import { uuidV7Ids } from '@coffeemesh/kernel';
import { cafeId, customerId, orders } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

test('creates each delivery once when responses of the database are lost and requests are repeated with the same key', async () => {
  const service = await startHarness('database:drop@0.4');
  const statuses: number[] = [];
  for (let i = 0; i < 12; i += 1) {
    const body = {
      orderId: uuidV7Ids.next(),
      cafeId,
      customerId,
      address: { line1: '12 Dean Street', city: 'London', country: 'GB' },
      contact: { name: 'Ada' },
      items: [{ name: 'Flat white', quantity: 2 }],
    };
    let status = 503;
    while (status === 503) {
      ({ statusCode: status } = await service.send(orders, 'POST', '/deliveries', body, body.orderId));
      statuses.push(status);
    }
  }
  expect(statuses.filter((status) => status === 201)).toHaveLength(12);
  expect(new Set(statuses)).toEqual(new Set([201, 503]));
  const { rows } = await service.admin.query(
    'SELECT (SELECT count(*)::int FROM delivery) AS deliveries, (SELECT count(*)::int FROM outbox_event) AS events',
  );
  expect(rows).toEqual([{ deliveries: 12, events: 12 }]);
  await service.close();
}, 30_000);
