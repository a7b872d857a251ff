import "server-only";
import { demoSignIns as all } from "@leesbewijs/api/demo";
import { env } from "../env";

/** Whether this installation is the demo that the start command makes. */
export const isDemo = (): boolean => env().LEESBEWIJS_DEMO === "1";

/** The sign-ins of the demo school where there is one; nothing anywhere else. */
export const demoSignIns = (): typeof all | [] => (isDemo() ? all : []);
