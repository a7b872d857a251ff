import { arrangementRouter } from "./arrangement/router.ts";
import { articleRouter } from "./article/router.ts";
import { assignmentRouter } from "./assignment/router.ts";
import { attemptRouter } from "./attempt/router.ts";
import { auditRouter } from "./audit/router.ts";
import { boardRouter } from "./board/router.ts";
import { classRouter } from "./class/router.ts";
import { correctionRouter } from "./correction/router.ts";
import { discussionRouter } from "./discussion/router.ts";
import { draftRouter } from "./draft/router.ts";
import { factorRouter } from "./factor/router.ts";
import { flagRouter } from "./flag/router.ts";
import { highlightRouter } from "./highlight/router.ts";
import { lessonRouter } from "./lesson/router.ts";
import { listRouter } from "./list/router.ts";
import { personRouter } from "./person/router.ts";
import { readingRouter } from "./reading/router.ts";
import { receiptRouter } from "./receipt/router.ts";
import { reflectionRouter } from "./reflection/router.ts";
import { reviewRouter } from "./review/router.ts";
import { schoolRouter } from "./school/router.ts";
import { scoreRouter } from "./score/router.ts";
import { sessionRouter } from "./session/router.ts";
import { createCallerFactory, router } from "./trpc.ts";

/** Everything that can be asked of the server: a folder for each noun, a file for each procedure. */
export const appRouter = router({
  session: sessionRouter,
  article: articleRouter,
  lesson: lessonRouter,
  reading: readingRouter,
  highlight: highlightRouter,
  reflection: reflectionRouter,
  draft: draftRouter,
  factor: factorRouter,
  attempt: attemptRouter,
  assignment: assignmentRouter,
  arrangement: arrangementRouter,
  board: boardRouter,
  discussion: discussionRouter,
  class: classRouter,
  list: listRouter,
  flag: flagRouter,
  correction: correctionRouter,
  receipt: receiptRouter,
  review: reviewRouter,
  score: scoreRouter,
  school: schoolRouter,
  audit: auditRouter,
  person: personRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures without a network: for pages that are rendered on the server, and for tests. */
export const createCaller = createCallerFactory(appRouter);
