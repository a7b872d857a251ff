import { router } from "../trpc.ts";
import { answer } from "./answer.ts";
import { check } from "./check.ts";
import { get } from "./get.ts";
import { getForTeacher } from "./get-for-teacher.ts";
import { list } from "./list.ts";
import { listAnswers } from "./list-answers.ts";
import { override } from "./override.ts";
import { redo } from "./redo.ts";
import { result } from "./result.ts";
import { start } from "./start.ts";
import { submit } from "./submit.ts";

export const attemptRouter = router({
  list,
  start,
  get,
  listAnswers,
  answer,
  check,
  submit,
  result,
  redo,
  override,
  getForTeacher,
});
