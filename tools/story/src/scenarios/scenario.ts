import type { Menu } from '@coffeemesh/products-client';
import { cafeId } from '../basket.ts';
import type { Person, People } from '../people.ts';
import type { Timeline } from '../timeline.ts';

/** @throws ScenarioFailed, or the error of a client */
export type Scenario = {
  readonly title: string;
  readonly run: (people: People, timeline: Timeline) => Promise<void>;
};

export const getMenu = async (person: Person): Promise<Menu> =>
  (await person.products.getMenu({ path: { cafeId } })).data;

/** The order's status. */
export const statusOf = async (person: Person, orderId: string): Promise<string> =>
  (await person.orders.getOrder({ path: { orderId } })).data.status;
