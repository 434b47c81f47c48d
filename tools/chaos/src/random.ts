import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded source of random values: the same seed gives the same sequence. */
export type Random = {
  /** An integer between the two, both included. */
  between(least: number, most: number): number;
  pick<T>(choices: readonly T[]): T;
  /** True with this probability, from 0 to 1. */
  withProbability(probability: number): boolean;
  shuffled<T>(list: readonly T[]): T[];
};

export const createRandom = (seed: number): Random => {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    between,
    pick: <T>(choices: readonly T[]): T => choices[between(0, choices.length - 1)] as T,
    withProbability: (probability) => between(0, 9_999) < probability * 10_000,
    shuffled: <T>(list: readonly T[]): T[] => {
      const rest = [...list];
      return list.map(() => rest.splice(between(0, rest.length - 1), 1)[0] as T);
    },
  };
};
