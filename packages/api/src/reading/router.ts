import { router } from "../trpc.ts";
import { get } from "./get.ts";
import { keepPlace } from "./keep-place.ts";
import { getPlace } from "./get-place.ts";
import { update } from "./update.ts";

export const readingRouter = router({ get, update, getPlace, keepPlace });
