import { router } from "../trpc.ts";
import { check } from "./check.ts";

export const receiptRouter = router({ check });
