import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, type Page, type Response } from "@playwright/test";

const size = (text: string | Buffer): number => gzipSync(text, { level: 9 }).byteLength;

export const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The compressed script of a page of the same framework with nothing in it; null where that has not been built. */
export function bareScript(): number | null {
  const bare = join(import.meta.dirname, "../.data/bare-page/.next");
  if (!existsSync(bare)) return null;
  const html = readFileSync(join(bare, "server/app/index.html"), "utf8");
  const scripts = new Set([...html.matchAll(/src="\/_next\/(static\/[^"]+\.js)"/g)].map(([, file]) => file ?? ""));
  const old = /<script src="\/_next\/(static\/[^"]+)"[^>]*noModule/i.exec(html)?.[1];
  return [...scripts]
    .filter((file) => file !== old)
    .reduce((sum, file) => sum + size(readFileSync(join(bare, file))), 0);
}

/** The compressed script that a page loads while something is done with it. */
export async function scriptOf(page: Page, does: () => Promise<void>): Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  const listen = (response: Response): void => {
    if (response.request().resourceType() !== "script") return;
    sizes.set(
      response.url(),
      response.body().then(size, () => 0),
    );
  };
  page.on("response", listen);
  await does();
  page.off("response", listen);
  const all = await Promise.all(sizes.values());
  expect(all.length).toBeGreaterThan(0);
  return all.reduce((sum, one) => sum + one, 0);
}
