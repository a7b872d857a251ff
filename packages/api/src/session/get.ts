import { Actor } from "@leesbewijs/domain";
import { anybody } from "../trpc.ts";

/** Who the server takes the sender for; null for a visitor. */
export const get = anybody.output(Actor.nullable()).query(({ ctx }) => ctx.actor);
