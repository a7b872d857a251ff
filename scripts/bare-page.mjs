// Builds a Next page with nothing in it, once for each version of Next: the floor that our own pages are measured from.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root, run } from "./prepare.mjs";

const folder = join(root, ".data/bare-page");
const require = createRequire(join(root, "apps/web/package.json"));
const versions = ["next", "react"].map((name) => `${name}@${require(`${name}/package.json`).version}`).join(" ");
const stamp = join(folder, "built");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== versions) {
  mkdirSync(join(folder, "app"), { recursive: true });
  const files = {
    "package.json": '{ "private": true, "type": "module" }',
    "next.config.js": `export default { outputFileTracingRoot: ${JSON.stringify(root)}, turbopack: { root: ${JSON.stringify(root)} } };`,
    "app/layout.js":
      "export default function Layout({ children }) {\n  return <html lang='en'><body>{children}</body></html>;\n}\n",
    "app/page.js": "export default function Page() {\n  return <h1>Nothing</h1>;\n}\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (!existsSync(join(folder, "node_modules")))
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  run(process.execPath, [require.resolve("next/dist/bin/next"), "build", folder], { quiet: true });
  writeFileSync(stamp, versions);
}
