import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that repeats itself: the same seed gives the same sequence. */
export type Chance = {
  /** Between the two, both included. */
  between(least: number, most: number): number;
  pick<T>(choices: readonly T[]): T;
  /** True as often as told, between 0 and 1. */
  happens(probability: number): boolean;
  shuffled<T>(list: readonly T[]): T[];
};

export const createChance = (seed: number): Chance => {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    between,
    pick: <T>(choices: readonly T[]): T => choices[between(0, choices.length - 1)] as T,
    happens: (probability) => between(0, 9_999) < probability * 10_000,
    shuffled: <T>(list: readonly T[]): T[] => {
      const rest = [...list];
      return list.map(() => rest.splice(between(0, rest.length - 1), 1)[0] as T);
    },
  };
};
