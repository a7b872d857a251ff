import { router } from "../trpc.ts";
import { create } from "./create.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";
import { publish } from "./publish.ts";
import { remove } from "./remove.ts";
import { restore } from "./restore.ts";
import { share } from "./share.ts";
import { update } from "./update.ts";

export const draftRouter = router({ create, list, get, update, publish, share, remove, restore });
