import { router } from "../trpc.ts";
import { choices } from "./choices.ts";
import { groups } from "./groups.ts";
import { exportScores } from "./export.ts";
import { list } from "./list.ts";

export const scoreRouter = router({ list, groups, choices, export: exportScores });
