import type { Menu } from '@coffeemesh/products-client';
import { cafeId } from '../basket.ts';
import type { Person, People } from '../people.ts';
import type { Timeline } from '../timeline.ts';

/** @throws StoryBroken, or what a client throws, when anything is off */
export type Story = {
  readonly title: string;
  readonly tell: (people: People, timeline: Timeline) => Promise<void>;
};

export const readMenu = async (person: Person): Promise<Menu> =>
  (await person.products.getMenu({ path: { cafeId } })).data;

/** Where the order stands. */
export const statusOf = async (person: Person, orderId: string): Promise<string> =>
  (await person.orders.getOrder({ path: { orderId } })).data.status;
