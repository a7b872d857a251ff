import { createInterface, type Interface } from "node:readline/promises";
import { Writable } from "node:stream";
import { createSchool, type createServer, NewSchool, Problem } from "@leesbewijs/api/setup";

const { name, code, timeZone, admin } = NewSchool.shape;

/** What is known already and need not be asked. */
type Given = { readonly [Part in "name" | "code" | "timeZone" | "displayName" | "username"]?: string | undefined };

/**
 * Asks on the terminal for a school and its first admin, each question until its answer will do; passwords have no default.
 *
 * @throws Error where something that was given will not do
 */
export async function askForSchool(
  server: ReturnType<typeof createServer>,
  given: Given = {},
): Promise<{ readonly name: string; readonly code: string }> {
  const terminal = openTerminal();
  const ask = (question: string, field: Field, known?: string): Promise<string> => {
    if (known === undefined) return askUntilRight(terminal, question, field);
    if (!field.safeParse(known).success) throw new Error(`"${known}" will not do. ${question}`);
    return Promise.resolve(known);
  };
  try {
    const school = {
      name: await ask("Name of the school: ", name, given.name),
      code: await ask("Code that people type to sign in (3 or more of a-z, 0-9, -): ", code, given.code),
      timeZone: await ask("Time zone, such as Europe/Amsterdam: ", timeZone, given.timeZone ?? "Europe/Amsterdam"),
    };
    const person = {
      displayName: await ask("Name of the admin: ", admin.shape.displayName, given.displayName),
      username: await ask(
        "Name to sign in with (2 or more of a-z, 0-9, dot, dash): ",
        admin.shape.username,
        given.username,
      ),
    };
    for (;;) {
      const password = await ask("Password (12 characters or more, not shown): ", admin.shape.password);
      try {
        await createSchool(server, { ...school, admin: { ...person, password } });
        return school;
      } catch (error) {
        // Only another password can help; a code that is taken stays taken.
        if (!(error instanceof Problem) || error.problem !== "passwordTooCommon") throw error;
        console.error("That password is too easy to guess; please choose another.");
      }
    }
  } finally {
    terminal.lines.close();
  }
}

type Field = { readonly safeParse: (value: string) => { readonly success: boolean } };
type Terminal = { readonly lines: Interface; readonly show: (shown: boolean) => void };

/** Lines of the terminal, with what is typed shown or not. */
function openTerminal(): Terminal {
  let shown = true;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (shown) process.stdout.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  return { lines, show: (is) => (shown = is) };
}

async function askUntilRight({ lines, show }: Terminal, question: string, field: Field): Promise<string> {
  for (;;) {
    const hidden = question.startsWith("Password");
    const answering = lines.question(question);
    show(!hidden);
    const answer = await Promise.race([answering, ended(lines)]);
    show(true);
    if (hidden) console.log();
    if (field.safeParse(answer).success) return answer;
    console.error("That will not do; please try again.");
  }
}

/** Nobody answers any more: the end of a file, or Ctrl-D. */
const ended = (lines: Interface): Promise<never> =>
  new Promise((_, reject) =>
    lines.once("close", () => reject(new Error("Nothing more can be asked; nothing was made."))),
  );
