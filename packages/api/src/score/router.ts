import { router } from "../trpc.ts";
import { choices } from "./choices.ts";
import { exportScores } from "./export.ts";
import { list } from "./list.ts";

export const scoreRouter = router({ list, choices, export: exportScores });
