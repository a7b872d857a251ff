/**
 * The state of an arc-hybrid parser (Kuhlmann et al. 2011) over `length` words and a root, which stands behind the last word:
 * a stack, the place of the next word, and the arcs so far.
 */
export type Configuration = {
  /** Number of words with the root: the root's place is `length - 1`. */
  readonly length: number;
  readonly stack: Int32Array;
  /** How many are on the stack. */
  depth: number;
  /** The place of the next word. */
  next: number;
  /** For each word its head and the number of its relation; -1 where there is none yet. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** The two latest dependents on each side of a word, -1 where there is none. */
  readonly left: Int32Array;
  readonly leftBefore: Int32Array;
  readonly right: Int32Array;
  readonly rightBefore: Int32Array;
  /** How many dependents a word has on each side, and which relations they have, a bit each (modulo 31). */
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly leftRelations: Int32Array;
  readonly rightRelations: Int32Array;
};

export function startConfiguration(length: number): Configuration {
  const none = (): Int32Array => new Int32Array(length).fill(-1);
  const zero = (): Int32Array => new Int32Array(length);
  return {
    length,
    stack: zero(),
    depth: 0,
    next: 0,
    heads: none(),
    relations: none(),
    left: none(),
    leftBefore: none(),
    right: none(),
    rightBefore: none(),
    leftCount: zero(),
    rightCount: zero(),
    leftRelations: zero(),
    rightRelations: zero(),
  };
}

/**
 * The moves as numbers: 0 shifts the next word onto the stack; 1 to R make the next word the head of the top of the stack with
 * relation 0 to R-1; R+1 to 2R make the word below the top its head.
 */
export function apply(state: Configuration, move: number, relationCount: number): void {
  if (move === 0) {
    state.stack[state.depth] = state.next;
    state.depth += 1;
    state.next += 1;
    return;
  }
  state.depth -= 1;
  const dependent = state.stack[state.depth] ?? 0;
  if (move <= relationCount) addArc(state, state.next, dependent, move - 1);
  else addArc(state, state.stack[state.depth - 1] ?? 0, dependent, move - 1 - relationCount);
}

function addArc(state: Configuration, head: number, dependent: number, relation: number): void {
  state.heads[dependent] = head;
  state.relations[dependent] = relation;
  const before = dependent < head;
  const latest = before ? state.left : state.right;
  const earlier = before ? state.leftBefore : state.rightBefore;
  const counts = before ? state.leftCount : state.rightCount;
  const kinds = before ? state.leftRelations : state.rightRelations;
  earlier[head] = latest[head] ?? -1;
  latest[head] = dependent;
  counts[head] = (counts[head] ?? 0) + 1;
  kinds[head] = (kinds[head] ?? 0) | (1 << (relation % 31));
}

/** The root is never shifted: all that stands on the stack before it is its dependent or another's. */
export function canShift(state: Configuration): boolean {
  return state.next < state.length - 1;
}

/** Several words may hang from the root for now; `parseSentence` keeps one of them there. */
export function canTakeFromNext(state: Configuration): boolean {
  return state.depth > 0;
}

export function canTakeFromBelow(state: Configuration): boolean {
  return state.depth > 1;
}

export function isDone(state: Configuration): boolean {
  return state.depth === 0 && state.next === state.length - 1;
}
