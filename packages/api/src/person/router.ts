import { router } from "../trpc.ts";
import { create } from "./create.ts";
import { erase } from "./erase.ts";
import { exportPerson } from "./export.ts";
import { list } from "./list.ts";
import { resetFactor } from "./reset-factor.ts";
import { resetPassword } from "./reset-password.ts";
import { update } from "./update.ts";

export const personRouter = router({ list, create, update, resetPassword, resetFactor, export: exportPerson, erase });
