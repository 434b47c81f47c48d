import { contractSuite } from '@coffeemesh/contract-testing';
import { deadDatabase, testContext, testKit } from '@coffeemesh/contract-testing/kit';
import { uuidV7Ids } from '@coffeemesh/kernel';
import { createDeadLetters } from '@coffeemesh/messaging';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import type { Delivery } from '../src/domain/delivery.ts';
import { eventHandlers } from '../src/events/consumed/index.ts';
import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import { cafeId, courierId, customerId, now } from './domain/sample.ts';
import { startHarness } from './harness.ts';

type Service = Awaited<ReturnType<typeof startHarness>>;

/** A caller with every permission: an administrator who is also a courier. */
const caller = () =>
  bearerFor({
    sub: courierId,
    kind: 'staff',
    roles: [{ role: 'administrator' }, { role: 'courier', cafeId }],
    scopes: ['deliveries:read', 'deliveries:write', 'operations:read', 'operations:write'],
  });

const to =
  (over: Partial<Delivery> = {}, body?: object) =>
  async ({ given }: Service) => ({
    params: { deliveryId: (await given(over)).id },
    ...(body === undefined ? {} : { body }),
  });

const assigned = { status: 'assigned', courierId, assignedAt: now } as const;
const carried = { ...assigned, status: 'picked-up', pickedUpAt: now } as const;
const failed = { ...carried, status: 'failed', failedAt: now, reason: 'refused' } as const;
const position = (recordedAt: Date) => ({
  body: { latitude: 51.5121, longitude: -0.1334, recordedAt: recordedAt.toISOString() },
});

contractSuite({
  document,
  operations,
  start: () => startHarness(),
  caller,
  outage: () => {
    const database = deadDatabase('delivery');
    const deps = createDeps(testContext(database));
    return buildApp(
      testKit({
        receipts: createReceiptStore(database),
        deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps }),
      }),
      deps,
    );
  },
  scenarios: {
    createDelivery: {
      201: () => ({
        body: {
          orderId: uuidV7Ids.next(),
          cafeId,
          customerId,
          address: { line1: '12 Dean Street', city: 'London', country: 'GB' },
          contact: { name: 'Ada' },
          items: [{ name: 'Flat white', quantity: 2 }],
        },
      }),
    },
    getDelivery: { 200: to(carried) },
    assignDelivery: { 200: to({}, {}) },
    pickUpDelivery: { 200: to(assigned) },
    completeDelivery: { 200: to(carried, { pin: '4711' }), 422: to(carried, { pin: '0815' }) },
    failDelivery: { 200: to(carried, { reason: 'refused' }), 422: to(carried, { reason: 'other' }) },
    returnDelivery: { 200: to(failed) },
    cancelDelivery: { 200: to({}, { reason: 'Not needed.' }) },
    trackDelivery: { 200: to(carried) },
    reportPosition: {
      200: () => position(now),
      422: () => position(new Date(now.getTime() + 3_600_000)),
    },
  },
});
