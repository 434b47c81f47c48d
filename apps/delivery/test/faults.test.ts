import { uuidV7Ids } from '@coffeemesh/kernel';
import { cafeId, customerId, orders } from './domain/sample.ts';
import { deliveryService } from './harness.ts';

test('a database whose answers are lost, through Prisma too: what is asked again under its key is made once', async () => {
  const service = await deliveryService('database:drop@0.4');
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
      ({ statusCode: status } = await service.ask(orders, 'POST', '/deliveries', body, body.orderId));
      statuses.push(status);
    }
  }
  expect(statuses.filter((status) => status === 201)).toHaveLength(12);
  expect(new Set(statuses)).toEqual(new Set([201, 503]));
  const { rows } = await service.admin.query(
    'SELECT (SELECT count(*)::int FROM delivery) AS made, (SELECT count(*)::int FROM outbox_event) AS told',
  );
  expect(rows).toEqual([{ made: 12, told: 12 }]);
  await service.close();
}, 30_000);
