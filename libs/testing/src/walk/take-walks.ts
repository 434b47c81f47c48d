import fc from 'fast-check';

/** Something that may be done on a walk. It keeps nothing itself: what it changes is in the model. */
export type Step<Model, Real> = {
  /** What it does, with the essentials: so it is told of a walk that went wrong. */
  readonly says: string;
  /** Whether the model has what it is done to; it may be something that is to be refused all the same. */
  readonly isPossible?: (model: Readonly<Model>) => boolean;
  /** Does it, holds the answer against what the model expects, and changes the model. */
  readonly take: (model: Model, real: Real) => Promise<void>;
};

export type Walk<Model extends object, Real extends object> = {
  readonly steps: readonly fc.Arbitrary<Step<Model, Real>>[];
  /** A fresh start for each walk. */
  readonly begin: () => Promise<{ model: Model; real: Real }>;
  /** Holds what is real against the model, after each step. */
  readonly compare: (model: Model, real: Real) => Promise<void>;
  /** Counts the books at the end of each walk. */
  readonly count: (model: Model, real: Real) => Promise<void>;
  readonly runs?: number;
  readonly mostSteps?: number;
};

/** A walk that went wrong is made shorter for so long. */
const SHRINKING_MS = 60_000;

/**
 * Takes random walks over a service. `WALK_RUNS` says how many; `WALK_SEED` repeats those of a failure, which names its
 * seed and the shortest walk that still goes wrong.
 */
export const takeWalks = async <Model extends object, Real extends object>({
  steps,
  begin,
  compare,
  count,
  runs = 20,
  mostSteps = 40,
}: Walk<Model, Real>): Promise<void> => {
  const commands = steps.map((arbitrary) => arbitrary.map((step) => commandOf(step, compare)));
  const { WALK_RUNS = runs, WALK_SEED } = process.env;
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: mostSteps, size: 'max' }), async (walk) => {
      const { model, real } = await begin();
      await fc.asyncModelRun(() => ({ model, real }), walk);
      await count(model, real);
    }),
    {
      numRuns: Number(WALK_RUNS),
      interruptAfterTimeLimit: SHRINKING_MS + Number(WALK_RUNS) * 5_000,
      ...(WALK_SEED === undefined ? {} : { seed: Number(WALK_SEED) }),
    },
  );
};

const commandOf = <Model extends object, Real extends object>(
  { says, isPossible, take }: Step<Model, Real>,
  compare: Walk<Model, Real>['compare'],
): fc.AsyncCommand<Model, Real> => ({
  check: (model) => isPossible?.(model) ?? true,
  run: async (model, real) => {
    await take(model, real);
    await compare(model, real);
  },
  toString: () => says,
});
