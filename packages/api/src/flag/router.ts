import { router } from "../trpc.ts";
import { count } from "./count.ts";
import { handle } from "./handle.ts";
import { list } from "./list.ts";
import { put } from "./put.ts";
import { withdraw } from "./withdraw.ts";

export const flagRouter = router({ put, withdraw, list, count, handle });
