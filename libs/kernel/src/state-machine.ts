import { StateConflict, type ProblemType } from './problem.ts';

/** A state machine as a table: state → action → next state. A state without actions is final. */
export type TransitionTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type StateOf<T extends TransitionTable> = keyof T & string;
export type ActionOf<T extends TransitionTable> = { [S in keyof T]: keyof T[S] & string }[keyof T];

/** The actions that a state allows, in the table's order. */
export const allowedActions = <T extends TransitionTable>(transitions: T, state: StateOf<T>): ActionOf<T>[] =>
  Object.keys(transitions[state] ?? {}) as ActionOf<T>[];

/** The next state; undefined where the table does not allow the action. */
export const nextState = <T extends TransitionTable>(
  transitions: T,
  state: StateOf<T>,
  action: ActionOf<T>,
): StateOf<T> | undefined => {
  const actions: Readonly<Record<string, string>> = transitions[state] ?? {};
  return Object.hasOwn(actions, action) ? (actions[action] as StateOf<T>) : undefined;
};

/**
 * The next state.
 * @throws `refusal` (409 by its kind) with `state`, `action` and `allowedActions`, where the table does not allow it
 */
export const transition = <T extends TransitionTable>(
  transitions: T,
  state: StateOf<T>,
  action: ActionOf<T>,
  refusal: ProblemType = StateConflict,
): StateOf<T> => {
  const next = nextState(transitions, state, action);
  if (next !== undefined) return next;
  const allowed = allowedActions(transitions, state);
  throw refusal({
    detail: `In state ${state}, ${action} is not possible; ${allowed.length > 0 ? `possible: ${allowed.join(', ')}` : 'the state is final'}.`,
    extensions: { state, action, allowedActions: allowed },
  });
};
