import { router } from "../trpc.ts";
import { confirm } from "./confirm.ts";
import { get } from "./get.ts";
import { remove } from "./remove.ts";
import { renewCodes } from "./renew-codes.ts";
import { start } from "./start.ts";

export const factorRouter = router({ get, start, confirm, renewCodes, remove });
