import { router } from "../trpc.ts";
import { get } from "./get.ts";
import { listForTeacher } from "./list-for-teacher.ts";
import { save } from "./save.ts";

export const reflectionRouter = router({ get, save, listForTeacher });
