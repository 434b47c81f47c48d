import type { Broadcast } from '@coffeemesh/service-kit';

import type { Cafes } from './cafes.ts';
import type { Menus } from './menus.ts';

type Kept = { readonly cafes: Cafes; readonly menus: Menus };

/** In the place of a cafe's id: all of them. */
const all = 'all';

/**
 * What is kept of cafes and menus is forgotten by every copy of the service: an event reaches only one of them. A copy
 * that may have missed something forgets everything; and what nobody could be told lives for its few seconds at most.
 */
export const forgetTogether = ({ cafes, menus }: Kept, fanOut: Broadcast): Kept => {
  const listen = (topic: string, { forget, forgetAll }: Cafes | Menus): void =>
    fanOut.subscribe(topic, (cafeId) => {
      void (cafeId === undefined || cafeId === all ? forgetAll() : forget(cafeId));
    });
  listen('cafes', cafes);
  listen('menus', menus);
  const telling = <K extends Cafes | Menus>(topic: string, kept: K): K => ({
    ...kept,
    forget: async (cafeId: string) => {
      await kept.forget(cafeId);
      await fanOut.publish(topic, cafeId);
    },
    forgetAll: async () => {
      await kept.forgetAll();
      await fanOut.publish(topic, all);
    },
  });
  return { cafes: telling('cafes', cafes), menus: telling('menus', menus) };
};
