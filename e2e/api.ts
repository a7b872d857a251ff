import { request, type APIRequestContext } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { address } from "./address.ts";
import { demoPassword } from "./steps.ts";

/** Somebody who asks without a screen: with the session of a person, as a curious one does from the console. */
export type Asker = {
  readonly context: APIRequestContext;
  readonly query: <Data>(procedure: string, input?: unknown) => Promise<Data>;
  readonly mutate: <Data>(procedure: string, input?: unknown) => Promise<Data>;
};

/**
 * @param who a username of the school, "guest" or "visitor"
 * @param at the process that is asked
 */
export async function asker(who: string, password = demoPassword, at = address, schoolCode = "demo"): Promise<Asker> {
  const context = await request.newContext({
    baseURL: at,
    extraHTTPHeaders: { origin: at, "sec-fetch-site": "same-origin" },
  });
  const data = async <Data>(answer: Awaited<ReturnType<APIRequestContext["get"]>>): Promise<Data> => {
    const said = (await answer.json()) as { result?: { data: Data }; error?: { message: string } };
    if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${said.error?.message}`);
    return said.result?.data as Data;
  };
  const encoded = (input: unknown): string => encodeURIComponent(JSON.stringify(input ?? {}));
  const me: Asker = {
    context,
    query: async (procedure, input) =>
      data(await context.get(`/api/trpc/${procedure}${input === undefined ? "" : `?input=${encoded(input)}`}`)),
    mutate: async (procedure, input) => data(await context.post(`/api/trpc/${procedure}`, { data: input ?? {} })),
  };
  if (who === "guest") await me.mutate("session.startGuest");
  else if (who !== "visitor") {
    await me.mutate("session.signIn", { schoolCode, username: who, password });
  }
  return me;
}

const moment = (hours: number): { $date: string } => ({
  $date: new Date(Date.now() + hours * 3_600_000).toISOString(),
});

/** A class of its own, so that no other journey meets it, with what its students sign in with. */
export async function newClass(teacher: Asker, name: string, students: readonly string[]) {
  const classId = randomUUID();
  await teacher.mutate("class.create", { classId, name });
  const { cards } = await teacher.mutate<{ cards: { displayName: string; username: string; password: string }[] }>(
    "list.add",
    {
      classId,
      opId: randomUUID().replaceAll("-", ""),
      students: students.map((givenName) => ({
        number: "",
        givenName,
        namePrefix: "",
        familyName: name,
        username: "",
      })),
    },
  );
  return { classId, cards };
}

/** The first lesson's longest quiz, set for a class. */
export async function setQuiz(teacher: Asker, classId: string, change: Record<string, unknown>) {
  const [lesson] = await teacher.query<{ lessonId: string; revisionId: string }[]>("lesson.list", { language: "nl" });
  const { lessonId = "", revisionId = "" } = lesson ?? {};
  const { quizzes, questions } = await teacher.query<{
    quizzes: { id: string; questions: number }[];
    questions: { question: { id: string }; key: { explanation: string } }[];
  }>("lesson.getForTeacher", { lessonId, language: "nl" });
  const quizId = quizzes.toSorted((a, b) => b.questions - a.questions)[0]?.id ?? "";
  const assignmentId = randomUUID();
  const settings = {
    mode: "test",
    language: "nl",
    opensAt: moment(-1),
    dueAt: moment(24),
    closesAt: moment(48),
    maxAttempts: 2,
    countedAttempt: "best",
    textOpen: true,
    feedback: "afterClose",
    ...change,
  };
  await teacher.mutate("assignment.create", { assignmentId, classId, revisionId, quizId, settings });
  return { lessonId, quizId, assignmentId, questions };
}

/** Begins an attempt at what was set. */
export async function begin(
  student: Asker,
  { lessonId, quizId, assignmentId }: Pick<Awaited<ReturnType<typeof setQuiz>>, "lessonId" | "quizId" | "assignmentId">,
) {
  const { attemptId } = await student.mutate<{ attemptId: string }>("attempt.start", {
    lessonId,
    quizId,
    language: "nl",
    level: "standard",
    assignmentId,
  });
  const { questions } = await student.query<{ questions: { question: AskedQuestion }[] }>("attempt.get", { attemptId });
  return { attemptId, questions: questions.map(({ question }) => question) };
}
type AskedQuestion = {
  readonly id: string;
  readonly kind: string;
  readonly options?: readonly { readonly id: string }[];
};

/** A test for the teacher's class 3A, and an attempt at it of a student of that class. */
export async function openTest(teacher: Asker, student: Asker, feedback: "afterClose" | "afterSubmit") {
  const classes = await teacher.query<{ classId: string; name: string }[]>("class.list");
  const classId = classes.find(({ name }) => name === "3A")?.classId ?? "";
  const set = await setQuiz(teacher, classId, { feedback });
  const { attemptId, questions } = await begin(student, set);
  const explanations = set.questions.map(({ key }) => key.explanation).filter((text) => text.length > 20);
  const { lessonId, assignmentId } = set;
  return { lessonId, classId, assignmentId, attemptId, questionId: questions[0]?.id ?? "", explanations };
}
