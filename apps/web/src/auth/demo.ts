import "server-only";
import { demoSignIns as all } from "@leesbewijs/api/demo";
import { env } from "../env";

/** The sign-ins of the demo school where there is one; nothing anywhere else. */
export const demoSignIns = (): typeof all | [] => (env().LEESBEWIJS_DEMO === "1" ? all : []);
