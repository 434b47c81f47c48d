import fc from 'fast-check';

/** One operation of a model-based test. It has no state itself; all state is in the model. */
export type Step<Model, Real> = {
  /** A description for the report of a failing sequence. */
  readonly description: string;
  /** Whether the model contains what the step needs; the service may still reject the step. */
  readonly isPossible?: (model: Readonly<Model>) => boolean;
  /** Executes the step, compares the response with the model's expectation, and updates the model. */
  readonly execute: (model: Model, real: Real) => Promise<void>;
};

export type ModelBasedTest<Model extends object, Real extends object> = {
  readonly steps: readonly fc.Arbitrary<Step<Model, Real>>[];
  /** Creates a new model and a new system under test for each sequence. */
  readonly createSystem: () => Promise<{ model: Model; real: Real }>;
  /** Compares the system with the model after each step. */
  readonly compare: (model: Model, real: Real) => Promise<void>;
  /** Checks the invariants at the end of each sequence. */
  readonly checkInvariants: (model: Model, real: Real) => Promise<void>;
  readonly runs?: number;
  readonly maxSteps?: number;
};

/** The time for shortening a failing sequence. */
const maxShrinkingMs = 60_000;

/**
 * Runs random sequences of steps against a service. `MODEL_RUNS` is their number. A failure prints its seed and the
 * shortest failing sequence; `MODEL_SEED` repeats it.
 */
export const runModelBased = async <Model extends object, Real extends object>({
  steps,
  createSystem,
  compare,
  checkInvariants,
  runs = 20,
  maxSteps = 40,
}: ModelBasedTest<Model, Real>): Promise<void> => {
  const commands = steps.map((arbitrary) => arbitrary.map((step) => commandOf(step, compare)));
  const { MODEL_RUNS = runs, MODEL_SEED } = process.env;
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: maxSteps, size: 'max' }), async (sequence) => {
      const { model, real } = await createSystem();
      await fc.asyncModelRun(() => ({ model, real }), sequence);
      await checkInvariants(model, real);
    }),
    {
      numRuns: Number(MODEL_RUNS),
      interruptAfterTimeLimit: maxShrinkingMs + Number(MODEL_RUNS) * 5_000,
      ...(MODEL_SEED === undefined ? {} : { seed: Number(MODEL_SEED) }),
    },
  );
};

const commandOf = <Model extends object, Real extends object>(
  { description, isPossible, execute }: Step<Model, Real>,
  compare: ModelBasedTest<Model, Real>['compare'],
): fc.AsyncCommand<Model, Real> => ({
  check: (model) => isPossible?.(model) ?? true,
  run: async (model, real) => {
    await execute(model, real);
    await compare(model, real);
  },
  toString: () => description,
});
