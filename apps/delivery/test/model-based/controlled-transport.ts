import { type CloudEvent, createMessaging, type DeliveryHandler, type Transport } from '@coffeemesh/messaging';
import { eventHandlers } from '../../src/events/consumed/index.ts';
import type { ConsumedType } from '../../src/generated/events/consumed.ts';
import type { OrderEvent } from '../../src/generated/events/schemas.ts';
import type { startHarness } from '../harness.ts';
import { orderEvent } from '../order-event.ts';

/** A transport that delivers events when and as often as a test says, and resolves when they are applied. */
export const controlledTransport = ({ database, deps }: Awaited<ReturnType<typeof startHarness>>) => {
  const receivers: DeliveryHandler[] = [];
  const transport: Transport = {
    send: async () => undefined,
    subscribe: (_consumer, receive) => {
      receivers.push(receive);
      return { start: async () => undefined, stop: async () => undefined };
    },
    backlog: async () => 0,
    ping: async () => undefined,
    close: async () => undefined,
  };
  createMessaging({ service: 'delivery', database, transport, handlers: eventHandlers, deps, log: silentLog });

  /** Delivers the event and resolves when it is done. A delivery that must be retried is retried at once. */
  const deliver = async (event: CloudEvent): Promise<void> => {
    for (const receive of receivers) while ((await receive(event)) !== 'done');
  };

  return {
    deliver,
    /** Delivers a new event `times` times, in sequence or in parallel. */
    publish: async (type: ConsumedType, data: OrderEvent, times: number, isAtOnce: boolean): Promise<CloudEvent> => {
      const event = orderEvent(type, data);
      const deliveries = Array.from({ length: times }, () => () => deliver(event));
      if (isAtOnce) await Promise.all(deliveries.map((each) => each()));
      else for (const each of deliveries) await each();
      return event;
    },
  };
};

const silentLog = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
