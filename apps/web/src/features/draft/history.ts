/** What somebody did, to go back and forth in. */
export type History<State> = {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** The field that was typed in last: more typing in it is the same step. */
  readonly typing: string | null;
};

/** So many steps back; each holds a whole draft, whose parts are shared with its neighbours. */
const mostSteps = 200;

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [], typing: null });

/**
 * Does something that can be undone. What was undone before is then gone.
 *
 * @param typing the field that is typed in; steps in a row in one field are one step
 */
export function act<State>(history: History<State>, next: State, typing: string | null = null): History<State> {
  if (next === history.present) return history;
  const same = typing !== null && typing === history.typing;
  const past = same ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present: next, future: [], typing };
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    typing: null,
  };
}

export function redo<State>(history: History<State>): History<State> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, typing: null };
}
