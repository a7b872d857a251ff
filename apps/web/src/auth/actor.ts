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
 * Who asks for this page, if that is somebody with one of these roles. A visitor is sent to sign in. This is for
 * comfort: the procedures that give the page its data hold to the roles themselves.
 */
export async function requireActor(...roles: readonly Role[]): Promise<Actor> {
  const actor = await currentActor();
  if (!actor || (actor.role === "guest" && !roles.includes("guest"))) redirect(paths.signIn());
  if (!roles.includes(actor.role)) forbidden();
  return actor;
}
