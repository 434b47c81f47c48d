import fc from 'fast-check';
import { allowedActions, nextState, Problem, problem, transition, type TransitionTable } from '../src/index.ts';

const door = {
  open: { close: 'closed' },
  closed: { open: 'open', lock: 'locked' },
  locked: { unlock: 'closed', burn: 'burnt' },
  burnt: {},
} as const satisfies TransitionTable;

type State = keyof typeof door;
const states = Object.keys(door) as State[];
const actions = ['open', 'close', 'lock', 'unlock', 'burn'] as const;
const pairs = states.flatMap((state) => actions.map((action) => ({ state, action })));

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

test.each(pairs)('$action when $state', ({ state, action }) => {
  const next = (door[state] as Record<string, State>)[action];
  expect(nextState(door, state, action)).toBe(next);
  const outcome = thrownBy(() => transition(door, state, action));
  if (next !== undefined) expect(outcome).toBe(next);
  else
    expect(outcome).toMatchObject({
      slug: 'state-conflict',
      kind: 'conflict',
      details: { extensions: { state, action, allowedActions: allowedActions(door, state) } },
    });
});

test('a refusal names the allowed actions, or says that the state is final', () => {
  const refused = (state: State, action: 'open' | 'lock') =>
    (thrownBy(() => transition(door, state, action)) as Problem).message;
  expect(refused('open', 'lock')).toBe('In state open, lock is not possible; possible: close.');
  expect(refused('burnt', 'open')).toBe('In state burnt, open is not possible; the state is final.');
});

test('a refusal can be another problem type', () => {
  const DoorBurnt = problem('door-burnt', 'conflict', 'The door has burnt');
  expect(DoorBurnt.is(thrownBy(() => transition(door, 'burnt', 'open', DoorBurnt)))).toBe(true);
});

test('names of Object.prototype are no actions', () => {
  for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
    expect(thrownBy(() => transition(door as TransitionTable, 'open', name))).toBeInstanceOf(Problem);
});

test('any sequence of actions leaves the machine in one of its states', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 30 }), (tried) => {
      let state: State = 'open';
      for (const action of tried) state = nextState(door, state, action) ?? state;
      expect(states).toContain(state);
    }),
  );
});
