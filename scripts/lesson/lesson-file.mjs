import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../prepare.mjs";

/**
 * The command that makes a lesson as one file of script, made anew only where something that went into it has changed: reading
 * two hundred files of TypeScript takes longer than making the lesson.
 *
 * @returns {Promise<string>} its path
 */
export async function lessonFile() {
  const folder = join(root, ".data/lesson");
  const script = join(folder, "lesson.mjs");
  const made = join(folder, "made-of.json");
  if (existsSync(script) && existsSync(made)) {
    const inputs = JSON.parse(readFileSync(made, "utf8"));
    if (Object.entries(inputs).every(([file, stamp]) => stampOf(file) === stamp)) return script;
  }
  mkdirSync(folder, { recursive: true });
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["scripts/lesson.ts"],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    metafile: true,
    // The models are found from where the sources are.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "packages/language/load/index.ts")).href) },
  });
  const inputs = Object.keys(metafile.inputs).filter((file) => !file.startsWith("node_modules/"));
  const stamps = ["package-lock.json", ...inputs].map((file) => [file, stampOf(file)]);
  writeFileSync(made, JSON.stringify(Object.fromEntries(stamps)));
  return script;
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(join(root, file), { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size}`;
}
