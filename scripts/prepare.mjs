// What has to be there before anything else can run. Plain Node: it runs before the first install.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.TURBO_TELEMETRY_DISABLED = "1";
process.env.DO_NOT_TRACK = "1";

/** Runs a program and stops with its exit code where it fails. `quiet` shows its output only then. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const windows = process.platform === "win32";
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? "pipe" : "inherit",
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: windows,
    env: { ...process.env, ...env },
  });
  if (status === 0) return;
  if (quiet) process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  console.error(`\n${command} ${args.join(" ")} failed${error ? `: ${error.message}` : "."}`);
  process.exit(status ?? 1);
}

/** A program of a package that npm has installed. */
export const bin = (name) => join(root, "node_modules", ".bin", name);

/** Installs what the lock file names, unless that has been done. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Leesbewijs needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const stamp = join(root, "node_modules", ".leesbewijs-install");
  const wanted = installHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing packages (the first time this takes a minute or two)...");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { quiet: true });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function installHash() {
  const manifests = ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, "package.json")),
  );
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of ["package-lock.json", "package.json", "e2e/package.json", ...manifests]) {
    if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** Runs tasks of the workspaces; what has not changed is taken from the cache. */
export function turbo(...tasks) {
  run(bin("turbo"), ["run", ...tasks, "--output-logs=errors-only", "--log-prefix=none"], { quiet: true });
}
