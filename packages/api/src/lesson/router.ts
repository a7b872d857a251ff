import { router } from "../trpc.ts";
import { get } from "./get.ts";
import { getForTeacher } from "./get-for-teacher.ts";
import { list } from "./list.ts";

export const lessonRouter = router({ list, get, getForTeacher });
