import { createInterface, type Interface } from "node:readline/promises";
import { Writable } from "node:stream";
import { createSchool, type createServer, NewSchool } from "@leesbewijs/api/setup";

const { name, code, admin } = NewSchool.shape;

/** Asks on the terminal for a school and its first admin, each question until its answer will do; passwords have no default. */
export async function askForSchool(server: ReturnType<typeof createServer>): Promise<void> {
  const terminal = openTerminal();
  const ask = (question: string, field: Field): Promise<string> => askUntilRight(terminal, question, field);
  try {
    console.log("\nThere is no school yet. Its first admin can add everybody else.");
    const school = {
      name: await ask("Name of the school: ", name),
      code: await ask("Code that people type to sign in (3 or more of a-z, 0-9, -): ", code),
    };
    const person = {
      displayName: await ask("Name of the admin: ", admin.shape.displayName),
      username: await ask("Name to sign in with (2 or more of a-z, 0-9, dot, dash): ", admin.shape.username),
    };
    for (;;) {
      const password = await ask("Password (12 characters or more, not shown): ", admin.shape.password);
      try {
        return await createSchool(server, { ...school, admin: { ...person, password } });
      } catch (error) {
        console.error(`That will not do: ${error instanceof Error ? error.message : String(error)}`);
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
    const answer = await answering;
    show(true);
    if (hidden) console.log();
    if (field.safeParse(answer).success) return answer;
    console.error("That will not do; please try again.");
  }
}
