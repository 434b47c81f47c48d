import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Operation } from '@coffeemesh/service-kit';
import { bearerFor } from '@coffeemesh/testing';
import { arbitraryOf } from '../arbitrary/arbitrary-of.ts';
import { newKey, type ContractRequest, type ContractResponse, type RawOverrides } from './contract-request.ts';

/** What an automatic case can use. */
export type Probe = {
  operation: Operation;
  send(request: ContractRequest, overrides?: RawOverrides): Promise<ContractResponse>;
  /** Creates a new request that succeeds. */
  success(): Promise<ContractRequest>;
};

/** Produces one status. An operation to which it does not apply needs a scenario for this status. */
type Case = {
  applies(operation: Operation): boolean;
  /** Returns responses that must all have the status. */
  run(probe: Probe): Promise<ContractResponse[]>;
};

const tooLarge = ' '.repeat(3_000_000);
const hasBody = ({ body }: Operation): boolean => body !== undefined;
const hasParams = ({ params }: Operation): boolean => params !== undefined;
const isSecured = ({ access }: Operation): boolean => access !== 'public';

/** The statuses that the suite can produce from the contract alone, or from a request that succeeds. */
export const automaticCases: Readonly<Record<number, Case>> = {
  304: {
    applies: ({ method }) => method === 'GET',
    run: async ({ send, success }) => {
      const request = await success();
      const { headers } = await send(request);
      return [await send({ ...request, headers: { ...request.headers, 'if-none-match': String(headers['etag']) } })];
    },
  },
  400: {
    applies: () => true,
    run: async ({ operation, send }) => [
      await send(emptyBody(operation), { rawQuery: 'unknown-parameter=1' }),
      await send(emptyBody(operation), { rawQuery: 'unknown-parameter=%zz' }),
      ...(hasBody(operation) ? [await send({}, { payload: '{"' }), await send({}, { payload: '[]' })] : []),
      ...(operation.idempotent ? [await send({ ...emptyBody(operation), key: 'not a key' })] : []),
      ...(operation.conditional ? [await send({ ...emptyBody(operation), ifMatch: 'W/"1"' })] : []),
    ],
  },
  401: {
    applies: isSecured,
    run: async ({ send }) => [
      await send({ authorization: null }),
      await send({ authorization: 'Bearer nonsense' }),
      await send({ authorization: await bearerFor({ sub: randomUUID(), lifeSeconds: -60 }) }, { payload: '{"' }),
    ],
  },
  403: {
    applies: ({ access }) => access !== 'public' && access.length > 0,
    run: async ({ send }) => [await send({ authorization: await bearerFor({ sub: randomUUID() }) })],
  },
  404: {
    applies: hasParams,
    run: async ({ send, success }) => {
      const request = await success();
      const params = Object.fromEntries(Object.keys(request.params ?? {}).map((name) => [name, randomUUID()]));
      return [await send({ ...request, params })];
    },
  },
  405: { applies: () => true, run: async ({ send }) => [await send({}, { method: 'TRACE' })] },
  412: {
    applies: ({ conditional }) => conditional,
    run: async ({ send, success }) => [await send({ ...(await success()), ifMatch: '"2147483647"' })],
  },
  413: { applies: hasBody, run: async ({ send }) => [await send({}, { payload: tooLarge })] },
  415: {
    applies: hasBody,
    run: async ({ send }) => [
      await send({}, { payload: '{}', contentType: 'text/plain' }),
      await send({}, { payload: '{}', contentType: 'application/json; charset=latin1' }),
    ],
  },
  422: {
    applies: ({ idempotent, body, params }) => idempotent && (body !== undefined || params !== undefined),
    run: async ({ operation, send, success }) => {
      const key = newKey();
      const request = await success();
      await send({ ...request, key });
      return [await send({ ...differentRequest(operation, request), key })];
    },
  },
  428: {
    applies: ({ conditional }) => conditional,
    run: async ({ send }) => [await send({ ifMatch: null })],
  },
};

/** The statuses that the kit sends before it calls a handler. */
export const statusesWithoutHandler: readonly number[] = [400, 401, 403, 405, 413, 415, 428];

/** An empty body if the operation takes one, so that the request is not rejected because the body is missing. */
const emptyBody = (operation: Operation): ContractRequest => (hasBody(operation) ? { body: {} } : {});

/** Another request of the right shape. The service compares the idempotency key before it validates anything else. */
const differentRequest = (operation: Operation, request: ContractRequest): ContractRequest => {
  const schema = Object.values(operation.body ?? {})[0];
  if (schema === undefined)
    return {
      ...request,
      params: Object.fromEntries(Object.keys(request.params ?? {}).map((name) => [name, randomUUID()])),
    };
  const bodies = fc.sample(arbitraryOf(schema), 50);
  return { ...request, body: bodies.find((body) => JSON.stringify(body) !== JSON.stringify(request.body)) };
};
