import type { Caller } from '@coffeemesh/kernel';
import { problemOf } from '@coffeemesh/testing';
import * as sample from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const { administrator, barista, courier, courierId, customer, manager, now, orders, otherCourier, otherCustomer } =
  sample;
const service = await startHarness();
afterAll(() => service.close());

const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const given = {
  pending: await service.given({ createdAt: at(1) }),
  carried: await service.given({ createdAt: at(2), status: 'picked-up', courierId }),
  others: await service.given({ createdAt: at(3), status: 'picked-up', courierId: otherCourier.id }),
  elsewhere: await service.given({ createdAt: at(4), cafeId: sample.otherCafeId, customerId: otherCustomer.id }),
  over: await service.given({ createdAt: at(5), status: 'delivered', courierId }),
};
const names = new Map(Object.entries(given).map(([name, { id }]) => [id, name]));
const list = async (caller: Caller, query = '') => {
  const response = await service.send(caller, 'GET', `/deliveries${query}`);
  const { data, page } = response.json();
  return { response, page, names: (data as { id: string }[])?.map(({ id }) => names.get(id)) };
};

test.each([
  ['a customer: their own', customer, ['over', 'others', 'carried', 'pending']],
  ['another customer: theirs', otherCustomer, ['elsewhere']],
  ['a courier: pending ones and theirs', courier, ['over', 'carried', 'pending']],
  ['a manager: all of the cafe', manager, ['over', 'others', 'carried', 'pending']],
  ['a barista: all of the cafe', barista, ['over', 'others', 'carried', 'pending']],
  ['an administrator: all', administrator, ['over', 'elsewhere', 'others', 'carried', 'pending']],
  ['a service: all', orders, ['over', 'elsewhere', 'others', 'carried', 'pending']],
])('returns for %s', async (_who, caller, seen) => {
  expect((await list(caller)).names).toEqual(seen);
});

test.each([
  ['status', '?status=picked-up', ['others', 'carried']],
  ['cafe', `?cafeId=${sample.otherCafeId}`, ['elsewhere']],
  ['courier', `?courierId=${courierId}`, ['over', 'carried']],
  ['order', `?orderId=${given.others.orderId}`, ['others']],
  ['time', `?since=${encodeURIComponent(at(4).toISOString())}`, ['over', 'elsewhere']],
  ['time in another zone', `?since=${encodeURIComponent('2026-05-04T10:34:00.000+02:00')}`, ['over', 'elsewhere']],
  ['several', `?status=picked-up&courierId=${courierId}&sort=createdAt`, ['carried']],
  ['order of creation', '?sort=createdAt', ['pending', 'carried', 'others', 'elsewhere', 'over']],
])('filtered by %s', async (_by, query, seen) => {
  expect((await list(orders, query)).names).toEqual(seen);
});

test.each(['createdAt', '-createdAt'])('pages contain each delivery once, sorted by %s', async (sort) => {
  const whole = (await list(orders, `?sort=${sort}`)).names;
  const seen: (string | undefined)[] = [];
  let query = `?limit=2&sort=${sort}`;
  for (;;) {
    const { response, page, names: some } = await list(orders, query);
    seen.push(...some);
    if (!page.hasMore) {
      expect([page.nextCursor, response.headers['link']]).toEqual([null, undefined]);
      break;
    }
    expect(some).toHaveLength(2);
    const next = `?limit=2&sort=${sort}&cursor=${page.nextCursor}`;
    expect(response.headers['link']).toBe(`</v1/deliveries${next}>; rel="next"`);
    query = next;
  }
  expect(seen).toEqual(whole);
});

test('returns 400 for a cursor of other filters', async () => {
  const { page } = await list(orders, '?limit=2');
  const response = await service.send(orders, 'GET', `/deliveries?limit=2&status=pending&cursor=${page.nextCursor}`);
  expect([response.statusCode, problemOf(response)]).toEqual([400, 'invalid-cursor | cursor invalid-cursor']);
});

test.each([
  ['?limit=101', 'limit maximum'],
  ['?limit=0', 'limit minimum'],
  ['?status=lost', 'status enum'],
  ['?cafeId=x', 'cafeId format'],
  ['?since=yesterday', 'since format'],
  ['?colour=red', 'colour unknown'],
])('returns 400 for %s', async (query, fault) => {
  const response = await service.send(orders, 'GET', `/deliveries${query}`);
  expect([response.statusCode, problemOf(response)]).toEqual([400, `invalid-request | ${fault}`]);
});
