import type { PersonForAdmin } from "@leesbewijs/domain";

export type SchoolRole = PersonForAdmin["role"];
export const schoolRoles = ["student", "teacher", "admin"] as const satisfies readonly SchoolRole[];
