import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

export type AppProcess = { readonly stop: () => Promise<void> };

/** An app that has not answered for so many milliseconds, looked at so often, is ended and started again. */
const patience = { look: 2_000, answer: 5_000, misses: 3 } as const;

/**
 * Starts the built app and keeps it running: a process that dies, or hangs, is started again. Resolves when it answers.
 *
 * @throws Error where it does not answer within a minute
 */
export async function startApp(root: string, host: string, port: number, env: NodeJS.ProcessEnv): Promise<AppProcess> {
  let stopping = false;
  let child = launch(root, host, port, env);
  const watch = (current: ChildProcess): void => {
    current.once("exit", (code, signal) => {
      if (stopping) return;
      console.error(`The app stopped (${signal ?? code}); starting it again.`);
      void sleep(150).then(() => {
        if (stopping) return;
        child = launch(root, host, port, env);
        watch(child);
      });
    });
  };
  watch(child);
  const address = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/health`;
  await answers(`${address}/ready`);
  const ended = new AbortController();
  void endWhenHung(`${address}/live`, () => child.kill("SIGKILL"), ended.signal);
  return {
    stop: async () => {
      stopping = true;
      ended.abort();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await Promise.race([gone, sleep(25_000, undefined, { ref: false }).then(() => child.kill("SIGKILL"))]);
      await gone;
    },
  };
}

function launch(root: string, host: string, port: number, env: NodeJS.ProcessEnv): ChildProcess {
  const exitWithParent = pathToFileURL(join(root, "scripts/exit-with-parent.mjs")).href;
  const listen = ["server.mjs", "--host", host, "--port", String(port)];
  return spawn(process.execPath, ["--import", exitWithParent, ...listen], {
    cwd: join(root, "apps/web"),
    env: { ...process.env, ...env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    // A group of its own: Ctrl-C comes to the start command alone, which ends things in order.
    detached: true,
  });
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await sleep(200);
  }
  throw new Error(`The app does not answer at ${url}.`);
}

/** Looks for ever whether the process answers; one that is there and does not is of no use to anybody. */
async function endWhenHung(url: string, end: () => void, ended: AbortSignal): Promise<void> {
  for (let misses = 0; !ended.aborted;) {
    await sleep(patience.look, undefined, { ref: false });
    const alive = await fetch(url, { signal: AbortSignal.timeout(patience.answer) }).then(
      (response) => response.ok,
      () => false,
    );
    misses = alive ? 0 : misses + 1;
    if (misses < patience.misses || ended.aborted) continue;
    console.error("The app does not answer; ending it.");
    misses = 0;
    end();
  }
}
