import { Actor } from "@leesbewijs/domain";
import { visitor } from "../trpc.ts";

/** Who the server takes the sender for; null for a visitor. */
export const get = visitor.output(Actor.nullable()).query(({ ctx }) => ctx.actor);
