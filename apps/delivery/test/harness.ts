import type { InjectOptions } from 'fastify';
import { testContext, testKit } from '@coffeemesh/contract-testing/kit';
import { createFaultInjection, injectPoolFaults } from '@coffeemesh/fault-injection';
import { type Caller, type DomainEvent, fixedClock, uuidV7Ids } from '@coffeemesh/kernel';
import { createDeadLetters } from '@coffeemesh/messaging';
import { createDatabase } from '@coffeemesh/postgres';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor, testDatabase } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import type { Delivery } from '../src/domain/delivery.ts';
import { eventHandlers } from '../src/events/consumed/index.ts';
import { delivery, now } from './domain/sample.ts';

const scopes = {
  customer: ['deliveries:read'],
  staff: ['deliveries:read', 'deliveries:write'],
  service: ['deliveries:read', 'deliveries:write'],
};

/**
 * The service over a database of its own, with a fixed clock. Every new delivery has the PIN 4711.
 * @param faults faults to inject into the database, as in the setting FAULTS
 */
export const startHarness = async (faults = '') => {
  const { url, admin, close } = await testDatabase('delivery');
  const database = createDatabase({ url, name: 'delivery' });
  injectPoolFaults(database.pool, createFaultInjection(faults).injectorFor('database'));
  const clock = fixedClock(now);
  const deps = createDeps(testContext(database), { clock, pins: { next: () => '4711' } });
  const app = buildApp(
    testKit({
      receipts: createReceiptStore(database),
      deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps }),
    }),
    deps,
  );

  /** Sends a request as `caller`, with a new idempotency key unless `key` is given. */
  const send = async (caller: Caller, method: InjectOptions['method'], path: string, body?: object, key?: string) =>
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
    send,
    /** Inserts a delivery: pending, unless `over` says otherwise. */
    given: async (over: Partial<Delivery> = {}): Promise<Delivery> => {
      const made = delivery({ id: uuidV7Ids.next(), orderId: uuidV7Ids.next(), ...over });
      await deps.deliveries.insert(made, { events: [] });
      return made;
    },
    /** The delivery's events, in order. */
    eventsOf: async (id: string): Promise<DomainEvent[]> => {
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
