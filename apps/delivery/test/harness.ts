import { testKit } from '@coffeemesh/contract-testing';
import { createFaultInjection, injectPoolFaults } from '@coffeemesh/fault-injection';
import { type Caller, type DomainEvent, fixedClock, uuidV7Ids } from '@coffeemesh/kernel';
import { createDatabase } from '@coffeemesh/postgres';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor, testDatabase } from '@coffeemesh/testing';
import type { InjectOptions } from 'fastify';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import type { Delivery } from '../src/domain/delivery.ts';
import { delivery, now } from './domain/sample.ts';

const scopes = {
  customer: ['deliveries:read'],
  staff: ['deliveries:read', 'deliveries:write'],
  service: ['deliveries:read', 'deliveries:write'],
};

/** The service over a database of its own, at a standing clock; `pin` of every new delivery is 4711. `faults` are on purpose. */
export const deliveryService = async (faults = '') => {
  const { url, admin, close } = await testDatabase('delivery');
  const database = createDatabase({ url, name: 'delivery' });
  injectPoolFaults(database.pool, createFaultInjection(faults).injectorFor('database'));
  const clock = fixedClock(now);
  const deps = { ...createDeps(database), clock, pins: { next: () => '4711' } };
  const app = buildApp(testKit({ receipts: createReceiptStore(database) }), deps);

  /** Asks as `caller`; each request has an idempotency key of its own unless it brings one. */
  const ask = async (caller: Caller, method: InjectOptions['method'], path: string, body?: object, key?: string) =>
    app.inject({
      method,
      url: `/v1${path}`,
      headers: {
        authorization: await bearerFor({
          sub: caller.id,
          kind: caller.kind,
          roles: caller.roles,
          scopes: scopes[caller.kind],
        }),
        'idempotency-key': key ?? uuidV7Ids.next(),
      },
      ...(body === undefined ? {} : { payload: body }),
    });

  return {
    app,
    deps,
    clock,
    database,
    admin,
    ask,
    /** A delivery in the database, a waiting one unless told otherwise. */
    given: async (over: Partial<Delivery> = {}): Promise<Delivery> => {
      const made = delivery({ id: uuidV7Ids.next(), orderId: uuidV7Ids.next(), ...over });
      await deps.deliveries.insert(made, { events: [] });
      return made;
    },
    /** What was told of the delivery, in order. */
    told: async (id: string): Promise<DomainEvent[]> => {
      const text = 'SELECT type, subject, data FROM outbox_event WHERE subject = $1 ORDER BY seq';
      return (await admin.query<DomainEvent>(text, [id])).rows;
    },
    close: async () => {
      await app.close();
      await database.close();
      await close();
    },
  };
};

/** `slug` and, where there are faults, their places and codes: what a test says of a problem. */
export const problemOf = (answer: { json(): Record<string, unknown> }) => {
  const { type, errors } = answer.json() as {
    type: string;
    errors?: { pointer?: string; parameter?: string; code: string }[];
  };
  const slug = type.replace('/problems/', '');
  return [slug, ...(errors ?? []).map(({ pointer, parameter, code }) => `${pointer ?? parameter} ${code}`)].join(' | ');
};
