import { NotFound, NotImplemented, DependencyUnavailable } from '@coffeemesh/kernel';
import { generateProbe, type ProbeHandler } from './probe.ts';

/** The responses of the probe, from the generated service. */
const probe = await generateProbe();
afterAll(() => probe.remove());

const get = async (operation: string, url: string, handler: ProbeHandler, { strict = true, method = 'GET' } = {}) => {
  const app = probe.start({ [operation]: handler }, { strict });
  const response = await app.inject({ method: method as 'GET', url: `/v1${url}` });
  await app.close();
  return response;
};

const person = { name: 'Ada', number: 1 };
const cup = { id: '7', size: 'small', price: 19.99, owner: person };

describe('writeOnly properties', () => {
  const leaking = {
    ...cup,
    owner: { ...person, password: 'secret' },
    spare: [{ ...cup, owner: { ...person, password: 'secret' } }],
  };

  test('are never sent, at any depth', async () => {
    const handler = async () => ({ status: 200, body: leaking });
    const response = await get('getCup', '/cups/7', handler, { strict: false });
    expect(response.json()).toEqual({ ...cup, spare: [cup] });
    expect(leaking.owner.password).toBe('secret');
    const list = await get('listCups', '/cups', async () => ({ status: 200, body: [leaking] }), { strict: false });
    expect(list.json()).toEqual([{ ...cup, spare: [cup] }]);
  });

  test('are a defect when strict', async () => {
    const response = await get('getCup', '/cups/7', async () => ({ status: 200, body: leaking }));
    expect(response.statusCode).toBe(500);
    expect(response.json().defect).toContain('/owner/password is write-only');
  });

  test('are not demanded of a response, while readOnly ones are', async () => {
    expect((await get('getCup', '/cups/7', async () => ({ status: 200, body: cup }))).json()).toEqual(cup);
    const response = await get('getCup', '/cups/7', async () => ({
      status: 200,
      body: { ...cup, owner: { name: 'Ada' } },
    }));
    expect(response.json().defect).toContain("must have required property 'number'");
  });
});

describe('required headers, when strict', () => {
  test('of a response', async () => {
    const given = { 'x-total': '3' };
    const sent = await get('getHeaders', '/headers?case=a', async () => ({ status: 200, headers: given, body: null }));
    expect([sent.statusCode, sent.headers['x-total'], sent.body]).toEqual([200, '3', 'null']);
    const missing = await get('getHeaders', '/headers?case=a', async () => ({ status: 200, body: null }));
    expect([missing.statusCode, missing.json().defect]).toEqual([500, expect.stringContaining('200 has no x-total')]);
  });

  test('of a problem', async () => {
    const missing = await get('getHeaders', '/headers?case=a', () => Promise.reject(NotFound()));
    expect([missing.statusCode, missing.json().defect]).toEqual([500, expect.stringContaining('404 has no x-reason')]);
    const sent = await get('getHeaders', '/headers?case=a', () => Promise.reject(DependencyUnavailable()));
    expect([sent.statusCode, sent.headers['retry-after']]).toEqual([503, '5']);
  });
});

describe('a deprecated operation', () => {
  const echo = async () => ({ status: 200, body: { operation: 'x' } });
  // RFC 9745, 2.1: a date of structured fields, in seconds; RFC 8594, 3: an HTTP date.
  const dates = { deprecation: '@1767225600', sunset: 'Wed, 30 Jun 2027 10:00:00 GMT' };

  test('sends Deprecation and Sunset, on errors too', async () => {
    expect((await get('getOld', '/old', echo)).headers).toMatchObject(dates);
    const refused = await get('getOld', '/old?fail=2', echo);
    expect([refused.statusCode, refused.headers]).toEqual([400, expect.objectContaining(dates)]);
    expect((await get('getOld', '/old', echo, { method: 'HEAD' })).headers).toMatchObject(dates);
  });

  test('without dates is deprecated since ever, and has no Sunset', async () => {
    const { headers } = await get('postOld', '/old', echo, { method: 'POST' });
    expect([headers['deprecation'], headers['sunset']]).toEqual(['@0', undefined]);
  });

  test('is no other operation', async () => {
    const { headers } = await get('getJobs', '/jobs', echo);
    expect([headers['deprecation'], headers['sunset']]).toEqual([undefined, undefined]);
  });
});

describe('media types', () => {
  test('text is UTF-8', async () => {
    const response = await get('getText', '/text', async () => ({ status: 200, body: 'né' }));
    expect([response.headers['content-type'], response.body]).toEqual(['text/plain; charset=utf-8', 'né']);
  });

  test('a JSON string is JSON', async () => {
    const response = await get('getJsonText', '/text', async () => ({ status: 200, body: 'a"b' }), { method: 'PUT' });
    expect([response.headers['content-type'], response.body]).toEqual(['application/json; charset=utf-8', '"a\\"b"']);
  });

  test('a recursive schema is read and written', async () => {
    const tree = { leaf: 'a', branches: [{ leaf: 'b', branches: [] }] };
    const app = probe.start({ growTree: async ({ body }) => ({ status: 200, body }) });
    const grow = (payload: object) => app.inject({ method: 'POST', url: '/v1/trees', payload });
    expect((await grow(tree)).json()).toEqual(tree);
    const other = await grow({ leaf: 'a', branches: [{ leaf: 1 }] });
    expect(other.json().errors).toMatchObject([{ pointer: '/branches/0/leaf', code: 'type' }]);
    await app.close();
  });
});

test('an operation that is not implemented is a 501', async () => {
  const response = await get('getJobs', '/jobs', () => Promise.reject(NotImplemented()), { strict: false });
  expect(response.statusCode).toBe(501);
  expect(response.json()).toMatchObject({ type: '/problems/not-implemented', status: 501 });
  expect(response.headers['retry-after']).toBeUndefined();
});
