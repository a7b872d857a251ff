// Adds to the lock file what npm left out: parts of a package for other systems (Windows, macOS), where the registry that
// `npm install` was run against does not carry them. Without them `npm ci` refuses the lock file, and other systems would
// not get their part.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  openharmony: "openharmony",
  win32: "win32",
  windows: "win32",
};
const processors = {
  x64: "x64",
  64: "x64",
  arm64: "arm64",
  ia32: "ia32",
  arm: "arm",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
};

for (const [path, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const parts = name.split(/[/-]/);
    const os = parts.map((part) => systems[part]).find(Boolean);
    const known = [`node_modules/${name}`, `${path}/node_modules/${name}`].some((place) => lock.packages[place]);
    if (known || !os || !/^\d/.test(version)) continue;
    const cpu = parts.map((part) => processors[part]).find(Boolean);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      ...(os === "linux" && { libc: [parts.includes("musl") || name.endsWith("musleabihf") ? "musl" : "glibc"] }),
      license: entry.license,
      optional: true,
      os: [os],
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
