import { router } from "../trpc.ts";
import { checkGuide } from "./check-guide.ts";
import { get } from "./get.ts";
import { getForTeacher } from "./get-for-teacher.ts";
import { guides } from "./guides.ts";
import { list } from "./list.ts";

export const lessonRouter = router({ list, get, getForTeacher, guides, checkGuide });
