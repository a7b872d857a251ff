import { NewPassword, NewStaffPassword, type Role } from "@leesbewijs/domain";
import { isCommonPassword } from "../auth/common-passwords.ts";
import { Problem } from "../problem.ts";

/**
 * Holds a new password to the rules of its role: eight characters for a student, twelve for those who see the work of
 * others, and none that anybody would guess first.
 */
export function checkPassword(password: string, role: Role, names: readonly string[]): void {
  const long = role === "student" ? NewPassword : NewStaffPassword;
  if (!long.safeParse(password).success) throw new Problem("invalidInput", "password too short");
  if (isCommonPassword(password, names)) throw new Problem("passwordTooCommon");
}
