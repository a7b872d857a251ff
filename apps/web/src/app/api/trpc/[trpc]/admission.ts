/**
 * How many calls this process works on at once before it sends newcomers of a kind away. A crowd is let in by what it would
 * lose: what a student has given goes on longest, what can be looked up again in a moment goes first.
 */
const room = { read: 48, write: 96, answer: 600 } as const;

const answers: ReadonlySet<string> = new Set([
  "attempt.answer",
  "attempt.submit",
  "attempt.start",
  "attempt.listAnswers",
  "reflection.save",
]);

let inside = 0;

/** Lets a call in, and returns how it leaves; null where there is no room for its kind. */
export function enter(procedure: string, method: string): (() => void) | null {
  const kind = answers.has(procedure) ? "answer" : method === "GET" ? "read" : "write";
  if (inside >= room[kind]) return null;
  inside += 1;
  return () => void (inside -= 1);
}
