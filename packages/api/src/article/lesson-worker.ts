import { parentPort } from "node:worker_threads";
import { makeLesson } from "@leesbewijs/content";
import { Language } from "@leesbewijs/domain";
import { loadReader } from "@leesbewijs/language/load";
import type { LessonRequest } from "./lesson-maker.ts";
import { plainMade } from "./made.ts";

/** The thread in which lessons are made. It reads the models when the first article comes. */
type Readers = Parameters<typeof makeLesson>[1];
let readers: Promise<Readers> | undefined;

async function loadReaders(models: string): Promise<Readers> {
  const folder = new URL(models);
  const entries = await Promise.all(
    Language.options.map(async (language) => [language, await loadReader(language, folder)] as const),
  );
  return Object.fromEntries(entries) as Readers;
}

parentPort?.on("message", ({ id, models, input }: LessonRequest) => {
  readers ??= loadReaders(models);
  void readers
    .then((loaded) => {
      const made = makeLesson(input, loaded);
      const answer = "refused" in made ? { state: "refused", refusal: made } : plainMade(made);
      parentPort?.postMessage({ id, made: answer });
    })
    .catch((error: unknown) => {
      readers = undefined;
      parentPort?.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    });
});
