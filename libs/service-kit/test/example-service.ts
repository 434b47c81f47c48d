import { generateKeyPairSync } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { SignJWT } from 'jose';
import Type from 'typebox';
import { NotFound, type Caller } from '@coffeemesh/kernel';
import {
  createAccess,
  createLogger,
  createService,
  registerOperations,
  type HandlerResponse,
  type AnyHandler,
  type KitOptions,
  type Idempotency,
  type Operations,
} from '../src/index.ts';

/** A contract of a few operations that between them ask for everything the kit does. */
export const Thing = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    name: Type.String({ minLength: 1, maxLength: 20 }),
    note: Type.Optional(Type.Union([Type.String({ maxLength: 100 }), Type.Null()])),
  },
  { additionalProperties: false },
);

export const NewThing = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 20 }),
    count: Type.Integer({ minimum: 1, maximum: 10 }),
    tags: Type.Optional(Type.Array(Type.String({ maxLength: 50 }), { maxItems: 3 })),
  },
  { additionalProperties: false },
);

const ThingId = Type.Object({ thingId: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
const json = (body: ReturnType<typeof Type.Object>) => ({ mediaType: 'application/json', body });
/** The problems that the operation documents; what they look like is the error handler's. */
const problems = <Status extends number>(...statuses: readonly Status[]) =>
  Object.fromEntries(statuses.map((status) => [status, {}])) as Record<Status, object>;
const Page = Type.Object({
  data: Type.Array(Thing),
  page: Type.Object({ nextCursor: Type.Union([Type.String(), Type.Null()]), hasMore: Type.Boolean() }),
});

export const operations = {
  listThings: {
    id: 'listThings',
    method: 'GET',
    path: '/things',
    tag: 'things',
    query: Type.Object(
      {
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
        hot: Type.Optional(Type.Boolean()),
        tag: Type.Optional(Type.Array(Type.String({ maxLength: 5 }), { maxItems: 3 })),
        name: Type.Optional(Type.String({ maxLength: 20 })),
        cursor: Type.Optional(Type.String({ maxLength: 100 })),
      },
      { additionalProperties: false },
    ),
    responses: { 200: json(Page), ...problems(400, 405) },
    access: 'public',
    idempotent: false,
    conditional: false,
  },
  createThing: {
    id: 'createThing',
    method: 'POST',
    path: '/things',
    tag: 'things',
    body: { 'application/json': NewThing },
    responses: { 201: json(Thing), ...problems(400, 401, 403, 409, 413, 415, 422) },
    access: ['things:write'],
    idempotent: true,
    conditional: false,
  },
  getThing: {
    id: 'getThing',
    method: 'GET',
    path: '/things/{thingId}',
    tag: 'things',
    params: ThingId,
    responses: { 200: json(Thing), 304: {}, ...problems(400, 401, 403, 404, 503) },
    access: ['things:read'],
    idempotent: false,
    conditional: false,
  },
  patchThing: {
    id: 'patchThing',
    method: 'PATCH',
    path: '/things/{thingId}',
    tag: 'things',
    params: ThingId,
    headers: Type.Object({ 'request-colour': Type.Optional(Type.Enum(['red', 'green'])) }),
    body: { 'application/merge-patch+json': Type.Partial(NewThing, { additionalProperties: false }) },
    responses: { 200: json(Thing), ...problems(400, 401, 403, 412, 415, 428) },
    access: ['things:read', 'things:write'],
    idempotent: false,
    conditional: true,
  },
  countThings: {
    id: 'countThings',
    method: 'POST',
    path: '/things/count',
    tag: 'things',
    responses: { 204: {}, ...problems(400) },
    access: 'public',
    idempotent: false,
    conditional: false,
  },
} satisfies Operations;

export const thingId = '0190c0de-0000-7000-8000-000000000001';
export const thing = { id: thingId, name: 'cup', note: null };

export type Input = {
  params: { thingId: string };
  query: Record<string, unknown>;
  body: { name: string; count: number };
  ifMatch: number | undefined;
  caller: Caller;
  idempotency: Idempotency;
  request: { id: string; signal: AbortSignal };
};

export type Handlers = Record<keyof typeof operations, (input: Input) => Promise<HandlerResponse>>;

const simple: Handlers = {
  listThings: async () => ({ status: 200, body: { data: [thing], page: { nextCursor: null, hasMore: false } } }),
  createThing: async ({ body, idempotency }) => {
    const response = {
      status: 201,
      headers: { location: `/v1/things/${thingId}` },
      body: { ...thing, name: body.name },
    };
    idempotency.receiptFor(response).takeRow();
    return response;
  },
  getThing: async ({ params }) => {
    if (params.thingId !== thingId) throw NotFound();
    return { status: 200, headers: { etag: '"3"' }, body: thing };
  },
  patchThing: async () => ({ status: 200, headers: { etag: '"4"' }, body: thing }),
  countThings: async () => ({ status: 204 }),
};

const keys = generateKeyPairSync('ed25519');
export const issuer = 'https://identity.test';
export const jwks = { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'EdDSA' }] };

/** A bearer header with a token of the given claims. */
export const bearer = async (claims: Record<string, unknown> = {}, privateKey = keys.privateKey): Promise<string> => {
  const all = { sub: 'ada', kind: 'customer', scope: 'things:read things:write', roles: [], ...claims };
  const token = new SignJWT(all).setProtectedHeader({ alg: 'EdDSA', kid: 'one' }).setIssuedAt();
  if (!('iss' in claims)) token.setIssuer(issuer);
  if (!('aud' in claims)) token.setAudience('coffeemesh');
  if (!('exp' in claims)) token.setExpirationTime('15m');
  return `Bearer ${await token.sign(privateKey)}`;
};

/** The example service, with any handler replaced. */
export const exampleService = (handlers: Partial<Handlers> = {}, kit: Partial<KitOptions> = {}): FastifyInstance => {
  const app = createService({
    name: 'example',
    document: { openapi: '3.1.0', info: { title: 'Example', version: '1.0.0' }, paths: {} },
    log: createLogger('example', 'silent'),
    access: createAccess({ jwks, issuer }),
    receipts: { find: async () => undefined, sweep: async () => 0 },
    maxEventLoopDelayMs: 0,
    strict: true,
    docs: false,
    ...kit,
  });
  registerOperations(app, operations, { ...simple, ...handlers } as unknown as Record<string, AnyHandler<object>>, {});
  return app;
};
