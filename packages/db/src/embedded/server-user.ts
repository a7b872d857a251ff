import { spawnSync, type SpawnOptions } from "node:child_process";
import { accessSync, chownSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** How to start a program of the server: PostgreSQL refuses to run as root. */
export type Launch = {
  readonly command: readonly string[];
  readonly options: Pick<SpawnOptions, "uid" | "gid">;
};

/** Gives a folder to the user that the server runs as. Nothing to do but for root. */
export function giveToServerUser(path: string): void {
  const user = serverUser();
  if (user) chownSync(path, user.uid, user.gid);
}

/**
 * Says how to run `program` on files in `directory`.
 *
 * For an ordinary user that is the program itself. Root hands it to the user `postgres` or `nobody`; and where the
 * folders above are closed to that user (a clone below /root or in a private temporary folder), `setpriv` lends the one
 * right to pass through them. (`no_setuid_fixup` makes the kernel mind that right in access(2) too, with which the
 * server looks for its own programs; nothing else of root survives the start of the program.)
 */
export function launch(program: string, args: readonly string[], directory: string): Launch {
  const user = serverUser();
  if (!user) return { command: [program, ...args], options: {} };
  if (open(program) && open(directory)) return { command: [program, ...args], options: user };
  if (spawnSync("setpriv", ["--version"]).status !== 0) {
    throw new Error(
      `The database cannot run as root, and no other user may enter ${directory}. Start as an ordinary user, or move the folder.`,
    );
  }
  const rights = ["--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
  return { command: ["setpriv", ...ids, ...rights, program, ...args], options: {} };
}

function serverUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const users = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8").split("\n") : [];
  for (const name of ["postgres", "nobody"]) {
    const fields = users.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields?.[2] && fields[3]) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error("The database cannot run as root, and there is no user `postgres` or `nobody` to run it as.");
}

/** Whether anybody may pass through every folder above `path`. */
function open(path: string): boolean {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    accessSync(folder, constants.F_OK);
    if ((statSync(folder).mode & 0o001) === 0) return false;
  }
  return true;
}
