import type { Role } from "@leesbewijs/domain";
import { paths } from "@/paths";

/** Where somebody with this role begins. */
export function homeOf(role: Role): string {
  const homes = { guest: paths.front, student: paths.home, teacher: paths.teacher.home, admin: paths.admin.home };
  return homes[role]();
}
