import { routingTable } from '../../src/gateway/routing-table.ts';

test('has every operation of every service', () => {
  const token = [{ accessToken: ['orders:read'] }];
  const routes = routingTable([
    {
      service: 'orders',
      document: {
        security: token,
        paths: {
          '/orders': {
            parameters: [],
            get: { operationId: 'listOrders', security: token },
            post: { operationId: 'createOrder' },
          },
          '/quotes': { post: { operationId: 'createQuote', security: [{}, ...token] } },
        },
      },
    },
    { service: 'cafes', document: { paths: { '/cafes/{cafeId}': { get: { operationId: 'getCafe', security: [] } } } } },
  ]);
  expect(routes).toEqual([
    { operationId: 'listOrders', method: 'GET', path: '/orders', service: 'orders', public: false },
    { operationId: 'createOrder', method: 'POST', path: '/orders', service: 'orders', public: false },
    { operationId: 'createQuote', method: 'POST', path: '/quotes', service: 'orders', public: true },
    { operationId: 'getCafe', method: 'GET', path: '/cafes/{cafeId}', service: 'cafes', public: true },
  ]);
});

test('every operation of a document without security is public', () => {
  const document = { paths: { '/menu': { get: { operationId: 'getMenu' } } } };
  expect(routingTable([{ service: 'products', document }])[0]).toMatchObject({ public: true });
});
