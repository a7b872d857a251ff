import "server-only";
import { env } from "@/env";
import { paths } from "@/paths";
import { currentActor } from "./actor";

/** Where the people of this school sign in, and with which code. */
export async function schoolAddress(): Promise<{ signIn: string; code: string; name: string }> {
  const actor = await currentActor();
  return {
    signIn: `${env().APP_ORIGIN[0]}${paths.signIn()}`,
    code: actor?.schoolCode ?? "",
    name: actor?.schoolName ?? "",
  };
}
