import { randomBytes } from "node:crypto";
import type { AttemptForStudent, SaveAcknowledgement } from "@leesbewijs/domain";
import { createChance } from "../traffic/chance.ts";
import type { Client } from "../traffic/client.ts";
import { responseTo } from "../traffic/response-to.ts";
import type { Step } from "./measure.ts";
import { dataOf, type School } from "./school.ts";

const chance = createChance(1);
const newName = (): string => randomBytes(16).toString("hex");

/** An open attempt of somebody, with what it takes to answer in it. */
export async function openAttempt(client: Client, lessonId: string, assignmentId: string, step: Step = plain) {
  const start = { lessonId, quizId: "quiz", language: "nl", level: "standard", assignmentId };
  const { attemptId } = dataOf<{ attemptId: string }>(await step("start", () => client.mutate("attempt.start", start)));
  return { attemptId, ...(await questionsOf(client, attemptId)) };
}

/** Every attempt at a test asks the same: what it asks is learned once, outside the measured time. */
const learned = new Map<string, Pick<AttemptForStudent, "questions" | "articles">>();
async function questionsOf(client: Client, attemptId: string) {
  let known = learned.get("");
  if (!known) {
    known = dataOf<AttemptForStudent>(await client.query("attempt.get", { attemptId }));
    learned.set("", known);
  }
  const sentences = (known.articles[0]?.blocks ?? []).flatMap((block) =>
    block.number === null ? [] : block.sentences,
  );
  return { questions: known.questions.map(({ question }) => question), sentences };
}

type Open = Awaited<ReturnType<typeof openAttempt>>;
const device = newName();

/** One answer to one question; the acknowledgement where it was stored. */
export async function save(client: Client, { attemptId, questions, sentences }: Open, sequence: number) {
  const question = questions[sequence % questions.length];
  if (!question) throw new Error("The attempt has no questions");
  const response = responseTo(question, chance, sequence, sentences);
  const write = { attemptId, questionId: question.id, opId: newName(), baseVersion: 0, deviceId: device };
  const reply = await client.mutate("attempt.answer", { ...write, sequence: sequence + 1, response });
  if (reply.status !== 200) return null;
  const { opId, sha256 } = reply.data as SaveAcknowledgement;
  return { questionId: question.id, opId, sha256 };
}

/**
 * A whole attempt as a browser makes it: the page of the quiz, start, the page of the attempt, an answer to each of its
 * questions, one on a screen, handing in, and the page of the result, twice.
 */
export async function wholeAttempt({ lessonId }: School, client: Client, assignmentId: string, step: Step) {
  const page = async (name: string, path: string): Promise<void> => {
    const { status } = await step(name, () => client.get(path));
    if (status !== 200) throw new Error(`${path} answered ${status}`);
  };
  await page("open", `/lessons/${lessonId}/start?assignment=${assignmentId}`);
  const open = await openAttempt(client, lessonId, assignmentId, step);
  await page("attempt", `/attempts/${open.attemptId}/questions/1`);
  await answerAndHandIn(client, open, step);
  await page("result", `/attempts/${open.attemptId}/result`);
  await page("result", `/attempts/${open.attemptId}/result`);
}

export async function answerAndHandIn(client: Client, open: Open, step: Step = plain): Promise<void> {
  const manifest: NonNullable<Awaited<ReturnType<typeof save>>>[] = [];
  for (let sequence = 0; sequence < open.questions.length; sequence++) {
    const saved = await step("answer", () => save(client, open, sequence));
    if (!saved) throw new Error("An answer was not stored");
    manifest.push(saved);
  }
  dataOf(await step("hand in", () => client.mutate("attempt.submit", { attemptId: open.attemptId, manifest })));
}

function plain<Result>(_: string, run: () => Promise<Result>): Promise<Result> {
  return run();
}
