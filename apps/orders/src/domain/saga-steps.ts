import type { Goal, ParticipantStates, Saga } from './saga.ts';

/**
 * One request to a participant. Each has an idempotency key of its own, so it takes effect once, even if it is sent
 * several times.
 */
export type Step =
  'reserve' | 'confirm' | 'release' | 'authorise' | 'capture' | 'void' | 'refund' | 'schedule' | 'cancelSchedule';

export type Participant = keyof ParticipantStates;

/** The participant that each step changes. */
export const participantOf: Readonly<Record<Step, Participant>> = {
  reserve: 'stock',
  confirm: 'stock',
  release: 'stock',
  authorise: 'money',
  capture: 'money',
  void: 'money',
  refund: 'money',
  schedule: 'schedule',
  cancelSchedule: 'schedule',
};

/** The service that each participant is, for messages. */
export const serviceOf: Readonly<Record<Participant, string>> = {
  stock: 'inventory',
  money: 'payments',
  schedule: 'kitchen',
};

type StepsByState<P extends Participant> = { readonly [State in ParticipantStates[P]]?: Step };

/**
 * The step that takes a participant from its state (inner key) towards its target (outer key). No entry: the target is
 * reached, or cannot be reached. A `requested` state repeats the request, also in order to compensate it: only a known
 * result can be compensated.
 */
export const nextStep = {
  stock: {
    held: { none: 'reserve', requested: 'reserve' },
    confirmed: { none: 'reserve', requested: 'reserve', held: 'confirm' },
    compensated: { requested: 'reserve', held: 'release' },
  },
  money: {
    authorised: { none: 'authorise', requested: 'authorise' },
    captured: { none: 'authorise', requested: 'authorise', authorised: 'capture' },
    compensated: { requested: 'authorise', authorised: 'void', captured: 'refund' },
  },
  schedule: {
    scheduled: { none: 'schedule', requested: 'schedule' },
    compensated: { requested: 'schedule', scheduled: 'cancelSchedule' },
  },
} as const satisfies { [P in Participant]: Record<string, StepsByState<P>> };

type Target = { [P in Participant]: readonly [P, keyof (typeof nextStep)[P]] }[Participant];

/** The targets of each goal, in the order of their steps. */
export const targets: Readonly<Record<Goal, readonly Target[]>> = {
  pay: [
    ['stock', 'held'],
    ['money', 'authorised'],
  ],
  make: [['schedule', 'scheduled']],
  serve: [['stock', 'confirmed']],
  settle: [
    ['money', 'captured'],
    ['stock', 'confirmed'],
  ],
  compensate: [
    ['schedule', 'compensated'],
    ['money', 'compensated'],
    ['stock', 'compensated'],
  ],
};

/** The data that determines the possible steps of a saga. */
export type SagaState = Pick<Saga, 'goal' | 'input'> & ParticipantStates;

/**
 * The steps that are possible now. While paying, each step waits for the one before it. Otherwise participants do
 * not wait
 * for each other, so an upstream that is down does not delay the others' compensation.
 */
export const openSteps = (saga: SagaState, now: Date): readonly Step[] => {
  if (saga.goal === 'make' && now < kitchenTimeOf(saga)) return [];
  const steps = targets[saga.goal].flatMap(([participant, target]) => {
    if (participant === 'money' && isFree(saga)) return [];
    const byState: Readonly<Record<string, Step | undefined>> = nextStep[participant][target as never];
    const step = byState[saga[participant]];
    return step === undefined ? [] : [step];
  });
  return saga.goal === 'pay' ? steps.slice(0, 1) : steps;
};

/** When a saga without open steps has one again; null for never. */
export const nextStepAt = (saga: SagaState, now: Date): Date | null =>
  saga.goal === 'make' && saga.schedule === 'none' && now < kitchenTimeOf(saga) ? kitchenTimeOf(saga) : null;

/** No payment is needed for a total of zero. */
export const isFree = ({ input }: Pick<Saga, 'input'>): boolean => input.total.amount === 0;

const kitchenTimeOf = ({ input }: SagaState): Date => new Date(input.kitchenAt ?? 0);
