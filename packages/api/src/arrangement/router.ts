import { router } from "../trpc.ts";
import { getStanding } from "./get-standing.ts";
import { listStanding } from "./list-standing.ts";
import { preview } from "./preview.ts";
import { save } from "./save.ts";
import { saveStanding } from "./save-standing.ts";

export const arrangementRouter = router({ save, preview, saveStanding, getStanding, listStanding });
