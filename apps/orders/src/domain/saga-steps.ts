import type { Goal, ParticipantStates, Saga } from './saga.ts';

/** One request to a neighbour. Each is asked under a key of its own, so that it is done once however often it is asked. */
export type Step =
  'reserve' | 'confirm' | 'release' | 'authorise' | 'capture' | 'void' | 'refund' | 'schedule' | 'unschedule';

type Participant = keyof ParticipantStates;
type StepsByState<S extends Participant> = { readonly [State in ParticipantStates[S]]?: Step };

/**
 * The step that leads from what a neighbour holds towards what is wanted of it. No entry: it is there, or can be brought
 * no nearer. Where an answer is missing the same is asked again, also to undo it: only what is known can be given back.
 */
export const nextStep = {
  stock: {
    held: { none: 'reserve', asked: 'reserve' },
    confirmed: { none: 'reserve', asked: 'reserve', held: 'confirm' },
    back: { asked: 'reserve', held: 'release' },
  },
  money: {
    authorised: { none: 'authorise', asked: 'authorise' },
    captured: { none: 'authorise', asked: 'authorise', authorised: 'capture' },
    back: { asked: 'authorise', authorised: 'void', captured: 'refund' },
  },
  ticket: {
    scheduled: { none: 'schedule', asked: 'schedule' },
    back: { asked: 'schedule', scheduled: 'unschedule' },
  },
} as const satisfies { [S in Participant]: Record<string, StepsByState<S>> };

type Target = { [S in Participant]: readonly [S, keyof (typeof nextStep)[S]] }[Participant];

/** What each goal wants, in the order in which it is asked for. */
export const targets: Readonly<Record<Goal, readonly Target[]>> = {
  pay: [
    ['stock', 'held'],
    ['money', 'authorised'],
  ],
  make: [['ticket', 'scheduled']],
  serve: [['stock', 'confirmed']],
  settle: [
    ['money', 'captured'],
    ['stock', 'confirmed'],
  ],
  undo: [
    ['ticket', 'back'],
    ['money', 'back'],
    ['stock', 'back'],
  ],
};

/** The side that a step asks something new of: `asked` is written there before the request goes out. */
export const sideAsked: Readonly<Partial<Record<Step, Participant>>> = {
  reserve: 'stock',
  authorise: 'money',
  schedule: 'ticket',
};

type SagaState = Pick<Saga, 'goal' | 'brief'> & ParticipantStates;

/**
 * The steps that are open now. When paying, each waits for the one before; otherwise the neighbours do not wait for each
 * other, so that one which does not answer keeps nobody else from giving back what it holds.
 */
export const openSteps = (saga: SagaState, now: Date): readonly Step[] => {
  const steps = targets[saga.goal].flatMap(([side, wanted]) => {
    if (side === 'money' && saga.input.total.amount === 0) return [];
    const path: Readonly<Record<string, Step | undefined>> = nextStep[side][wanted as never];
    const step = path[saga[side]];
    return step === undefined ? [] : [step];
  });
  if (saga.goal === 'make' && now < kitchenTimeOf(saga)) return [];
  return saga.goal === 'pay' ? steps.slice(0, 1) : steps;
};

/** When a saga that has nothing to do now has something to do next; null for never. */
export const nextTime = (saga: SagaState, now: Date): Date | null =>
  saga.goal === 'make' && saga.ticket === 'none' && now < kitchenTimeOf(saga) ? kitchenTimeOf(saga) : null;

const kitchenTimeOf = ({ input }: SagaState): Date => new Date(input.kitchenAt ?? 0);

/** The saga with `asked` where its next step will ask something new; to be written before the request goes out. */
export const aboutToAsk = <S extends SagaState>(saga: S, now: Date): S => {
  const [step] = openSteps(saga, now);
  const side = step === undefined ? undefined : sideAsked[step];
  return side === undefined || saga[side] !== 'none' ? saga : { ...saga, [side]: 'asked' };
};

/** What the holdings decide about the order; undefined while they decide nothing. */
export type SagaOutcome = 'paid' | 'out-of-stock' | 'declined' | 'too-late' | 'not-made';

export const outcomeOf = (saga: SagaState & Pick<Saga, 'payBy'>, now: Date): SagaOutcome | undefined => {
  if (saga.goal === 'make') return saga.ticket === 'refused' || saga.ticket === 'cancelled' ? 'not-made' : undefined;
  if (saga.goal !== 'pay') return undefined;
  if (saga.stock === 'refused') return 'out-of-stock';
  if (saga.money === 'declined') return 'declined';
  const isFree = saga.input.total.amount === 0;
  if (saga.stock === 'held' && (isFree || saga.money === 'authorised')) return 'paid';
  return now >= saga.payBy ? 'too-late' : undefined;
};
