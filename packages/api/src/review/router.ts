import { router } from "../trpc.ts";
import { answer } from "./answer.ts";
import { forAssignment } from "./for-assignment.ts";
import { today } from "./today.ts";
import { update } from "./update.ts";

export const reviewRouter = router({ today, answer, update, forAssignment });
