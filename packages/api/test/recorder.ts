import type { Caller } from "./world.ts";

/** A caller that does nothing and remembers what it was asked. */
export function recorder(): { caller: Caller; asked: () => string } {
  let said = "";
  const at = (path: readonly string[]): unknown =>
    new Proxy(() => undefined, {
      get: (_, name) => at([...path, String(name)]),
      apply: (_, __, inputs) => {
        said = JSON.stringify([path, inputs]);
        return Promise.resolve();
      },
    });
  return { caller: at([]) as Caller, asked: () => said };
}
