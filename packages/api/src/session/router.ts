import { router } from "../trpc.ts";
import { changePassword } from "./change-password.ts";
import { end } from "./end.ts";
import { enterCode } from "./enter-code.ts";
import { get } from "./get.ts";
import { join } from "./join.ts";
import { list } from "./list.ts";
import { prove } from "./prove.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { startGuest } from "./start-guest.ts";

export const sessionRouter = router({
  get,
  signIn,
  enterCode,
  signOut,
  startGuest,
  join,
  changePassword,
  prove,
  list,
  end,
});
