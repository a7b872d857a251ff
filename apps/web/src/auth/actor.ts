import "server-only";
import type { Actor, Role } from "@leesbewijs/domain";
import { forbidden, redirect } from "next/navigation";
import { paths } from "../paths";
import { requestContext } from "../trpc/request-context";

/** Who asks for this page; null for a visitor. */
export async function currentActor(): Promise<Actor | null> {
  return (await requestContext()).actor;
}

/**
 * Who asks for this page, if that is somebody with one of these roles. A visitor is sent to sign in, and who has to set up a
 * second factor first to where that is done. This is for comfort: the procedures that give the page its data hold to the roles themselves.
 */
export async function requireActor(...roles: readonly Role[]): Promise<Actor> {
  const actor = await requireActorSettingUp(...roles);
  if (actor.factorDue) redirect(paths.factor());
  return actor;
}

/** The same for the page on which staff set up a second factor, which they may have to do before anything else. */
export async function requireActorSettingUp(...roles: readonly Role[]): Promise<Actor> {
  const actor = await currentActor();
  if (!actor || (actor.role === "guest" && !roles.includes("guest"))) redirect(paths.signIn());
  if (!roles.includes(actor.role)) forbidden();
  return actor;
}
