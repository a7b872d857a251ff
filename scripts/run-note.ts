import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

type Note = { readonly pid: number; readonly started: string; readonly url: string | null };

/**
 * Takes the note that says which start command uses a data folder, so that two never share one.
 *
 * @returns how to add the address once it is known, and how to take the note away; or the note of the one that runs
 */
export function takeNote(file: string): { setUrl: (url: string) => void; remove: () => void } | Note {
  mkdirSync(dirname(file), { recursive: true });
  const note = { pid: process.pid, started: startOf(process.pid), url: null as string | null };
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(file, JSON.stringify(note), { flag: "wx" });
      return {
        setUrl: (url) => writeFileSync(file, JSON.stringify({ ...note, url })),
        remove: () => rmSync(file, { force: true }),
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const other = read(file);
      if (other && runs(other)) return other;
      // Left behind by a start that was killed.
      rmSync(file, { force: true });
    }
  }
  throw new Error(`${file} cannot be taken: another start is busy with it.`);
}

function read(file: string): Note | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Note;
  } catch {
    return null;
  }
}

function runs({ pid, started }: Note): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return startOf(pid) === started;
}

/** When a process began, where the system tells: its number alone may have gone to another one. */
function startOf(pid: number): string {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return "";
  return readFileSync(stat, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";
}
