import { router } from "../trpc.ts";
import { get } from "./get.ts";
import { getForProjector } from "./get-for-projector.ts";
import { watch } from "./watch.ts";
import { watchForProjector } from "./watch-for-projector.ts";

export const boardRouter = router({ get, getForProjector, watch, watchForProjector });
