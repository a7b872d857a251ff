import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { AttemptForStudent, SaveAcknowledgement } from "@leesbewijs/domain";
import type { Chance } from "../traffic/chance.ts";
import type { Client, Reply } from "../traffic/client.ts";
import { responseTo } from "../traffic/response-to.ts";
import type { Journal } from "./journal.ts";

type Quiz = { readonly lessonId: string; readonly quizId: string };
type Settings = {
  readonly name: string;
  readonly client: Client;
  readonly chance: Chance;
  readonly journal: Journal;
  readonly quiz: Quiz;
  /** False when the student should finish the attempt at hand and stop. */
  readonly goesOn: () => boolean;
  /** Counts what came back of each request. */
  readonly met: (reply: Reply) => void;
};

/** Makes one attempt after another: each answer a few times, each write sent again until it is acknowledged. */
export async function workAsStudent(settings: Settings): Promise<void> {
  do await oneAttempt(settings);
  while (settings.goesOn());
}

async function oneAttempt({ name, client, chance, journal, quiz, met, goesOn }: Settings): Promise<void> {
  const until = <Data>(ask: () => Promise<Reply>): Promise<Data> => persist<Data>(ask, met);
  const begin = { ...quiz, language: "nl", level: "standard", assignmentId: null };
  const { attemptId } = await until<{ attemptId: string }>(() => client.mutate("attempt.start", begin));
  const { questions, articles, level } = await until<AttemptForStudent>(() =>
    client.query("attempt.get", { attemptId }),
  );
  journal.add({ what: "started", student: name, attemptId, questions: questions.length });
  const read = articles.find((article) => article.level === level)?.blocks ?? [];
  const sentences = read.flatMap((block) => (block.number === null ? [] : block.sentences));
  const deviceId = randomBytes(16).toString("hex");
  const manifest = new Map<string, { questionId: string; opId: string; sha256: string }>();
  const versions = new Map<string, number>();
  const rounds = questions.flatMap(({ question }) =>
    Array.from({ length: chance.happens(0.3) ? 3 : 1 }, () => question),
  );
  for (const [sequence, question] of rounds.entries()) {
    if (!goesOn() && manifest.has(question.id)) continue;
    const opId = randomBytes(16).toString("hex");
    const response = responseTo(question, chance, sequence, sentences);
    const write = { attemptId, questionId: question.id, opId, sequence: sequence + 1, response };
    journal.add({ what: "sent", student: name, ...write });
    const save = { ...write, deviceId, baseVersion: versions.get(question.id) ?? 0 };
    const { sha256, state, version } = await until<SaveAcknowledgement>(() => client.mutate("attempt.answer", save));
    journal.add({ what: "acknowledged", attemptId, opId, sha256, state });
    versions.set(question.id, version);
    manifest.set(question.id, { questionId: question.id, opId, sha256 });
    await sleep(chance.next() * 120);
  }
  const handIn = { attemptId, manifest: [...manifest.values()] };
  const done = await until<{ state: string }>(() => client.mutate("attempt.submit", handIn));
  if (done.state !== "submitted")
    throw new Error(`Answers that were acknowledged are said to be missing: ${attemptId}`);
  journal.add({ what: "submitted", attemptId });
}

/** Asks again, ever more patiently, until the answer is an answer. A refusal of a rightful request is an error of ours. */
async function persist<Data>(ask: () => Promise<Reply>, met: (reply: Reply) => void): Promise<Data> {
  for (let pause = 40; ; pause = Math.min(pause * 1.6, 600)) {
    const reply = await ask();
    met(reply);
    if (reply.status === 200) return reply.data as Data;
    if (reply.status >= 400 && reply.status < 500) {
      throw new Error(`A rightful request was refused: ${reply.status} ${reply.problem}`);
    }
    await sleep(pause * (0.5 + Math.random() / 2));
  }
}
