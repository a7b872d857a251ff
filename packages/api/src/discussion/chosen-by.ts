import type { Database } from "@leesbewijs/db";
import { type Discussion, type DiscussionStep, type Question, Response } from "@leesbewijs/domain";
import { chosenIn } from "@leesbewijs/domain/chosen-in";
import { isBlank } from "@leesbewijs/grading";
import type { AssignmentRow } from "../assignment/assignment-row.ts";
import { hasAnswers } from "../scope.ts";

/** Of fewer it would be known who they are. */
const enough = 5;

/**
 * How many students chose what, each in their first attempt, and so which steps there are. Only what can be chosen is
 * counted: what somebody typed is for the teacher's eyes.
 */
export async function chosenBy(
  db: Database,
  { schoolId, id: assignmentId }: Pick<AssignmentRow, "schoolId" | "id">,
  question: Question,
): Promise<{ readonly steps: DiscussionStep[]; readonly chosen: Discussion["chosen"] }> {
  const options = choices(question);
  const without: DiscussionStep[] = ["question", "answer"];
  if (options.length === 0) return { steps: without, chosen: null };
  const attempts = await db.attempt.findMany({
    where: { schoolId, assignmentId, person: hasAnswers },
    select: { answers: { where: { questionId: question.id }, select: { response: true } } },
    orderBy: { number: "asc" },
    distinct: ["personId"],
  });
  const given = attempts
    .flatMap(({ answers }) => answers.map(({ response }) => Response.parse(response)))
    .filter((response) => !isBlank(response));
  if (given.length < enough) return { steps: without, chosen: null };
  const counts = Object.fromEntries(
    options.map((id) => [id, given.filter((one) => chosenIn(one).includes(id)).length]),
  );
  return { steps: ["question", "class", "answer"], chosen: { answers: given.length, counts } };
}

/** The names of what can be chosen; none where something else is asked. */
function choices(question: Question): string[] {
  if (question.kind === "trueFalse") return ["true", "false"];
  return "options" in question ? question.options.map(({ id }) => id) : [];
}
