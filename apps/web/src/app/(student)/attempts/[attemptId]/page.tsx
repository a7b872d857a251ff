import { redirect } from "next/navigation";
import { paths } from "@/paths";
import { loadAttempt } from "./load-attempt";

/** Goes on where the student was: the first question without an answer. */
export default async function ResumePage({ params }: PageProps<"/attempts/[attemptId]">) {
  const { attemptId } = await params;
  const attempt = await loadAttempt(attemptId);
  if (attempt.state === "submitted") redirect(paths.attempt.result(attemptId));
  const next = attempt.questions.findIndex((asked) => asked.response === null);
  redirect(next < 0 ? paths.attempt.review(attemptId) : paths.attempt.question(attemptId, next + 1));
}
