import { makeVisit, type Told } from './make-visit.ts';
import type { Shop } from './open-shop.ts';
import type { Visit } from './plan-visits.ts';
import type { Tally } from './tally.ts';

export type Trade = {
  /** What every customer was told; resolves when the last one has gone. */
  readonly done: Promise<readonly Told[]>;
  /** The share of visits that are over, from 0 to 1. */
  progress(): number;
  /** Whether so much has gone wrong that it makes no sense to go on. */
  isHopeless(): boolean;
};

/** So many faults tell enough: nobody else is let in. */
const ENOUGH_FAULTS = 25;

/** Lets the customers in, so many at a time. A visit that breaks is a fault, and the others go on. */
export const beginTrade = (visits: readonly Visit[], shop: Shop, tally: Tally, atATime: number): Trade => {
  const told: Told[] = [];
  let next = 0;
  let over = 0;
  const isHopeless = (): boolean => tally.faults.length >= ENOUGH_FAULTS;
  const serveOneAfterAnother = async (): Promise<void> => {
    for (let visit = visits[next++]; visit !== undefined && !isHopeless(); visit = visits[next++]) {
      const { number, intent } = visit;
      await makeVisit(visit, shop).then(
        (answer) => told.push(answer),
        (error: Error) => tally.fault(`visit ${number} (${intent}): ${error.message}`),
      );
      over += 1;
    }
  };
  const all = Promise.all(Array.from({ length: atATime }, serveOneAfterAnother));
  return { done: all.then(() => told), isHopeless, progress: () => over / visits.length };
};
