import { uuidV7Ids } from '@coffeemesh/kernel';
import { createMessaging, type CloudEvent, type DeliveryHandler, type Transport } from '@coffeemesh/messaging';

import { eventHandlers } from '../../src/events/index.ts';
import type { ConsumedType } from '../../src/generated/events/consumed.ts';
import type { OrderEvent } from '../../src/generated/events/schemas.ts';
import type { deliveryService } from '../harness.ts';

/** Delivers events as often as a walk wants, and says when they have had their effect: the transport, made by hand. */
export const eventsByHand = ({ database, deps }: Awaited<ReturnType<typeof deliveryService>>) => {
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
  createMessaging({ service: 'delivery', database, transport, handlers: eventHandlers, deps, log: quiet });

  /** Resolves when the event is done with; a delivery that is to come again comes at once. */
  const deliver = async (event: CloudEvent): Promise<void> => {
    for (const receive of receivers) while ((await receive(event)) !== 'done');
  };

  return {
    deliver,
    /** An event, so many times one after the other, or so many at the same time. */
    tell: async (type: ConsumedType, data: OrderEvent, times: number, isAtOnce: boolean): Promise<CloudEvent> => {
      const event: CloudEvent<OrderEvent> = {
        specversion: '1.0',
        id: uuidV7Ids.next(),
        source: '/orders',
        type,
        subject: data.orderId,
        time: data.at,
        datacontenttype: 'application/json',
        data,
      };
      const deliveries = Array.from({ length: times }, () => () => deliver(event));
      if (isAtOnce) await Promise.all(deliveries.map((each) => each()));
      else for (const each of deliveries) await each();
      return event;
    },
  };
};

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
