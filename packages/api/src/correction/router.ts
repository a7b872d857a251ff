import { router } from "../trpc.ts";
import { carry } from "./carry.ts";
import { create } from "./create.ts";
import { get } from "./get.ts";
import { listNews } from "./list-news.ts";
import { preview } from "./preview.ts";
import { see } from "./see.ts";
import { undo } from "./undo.ts";

export const correctionRouter = router({ get, preview, create, undo, carry, listNews, see });
