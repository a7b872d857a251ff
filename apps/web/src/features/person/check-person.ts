import type { SchoolRole } from "./school-role";

export type NewPerson = {
  readonly displayName: string;
  readonly username: string;
  readonly role: SchoolRole;
  readonly password: string;
};
export type PersonError = "nameMissing" | "usernameWrong" | "passwordShort";
export type PersonErrors = Partial<Record<"displayName" | "username" | "password", PersonError>>;

/** How long a new password must be: staff see the work of others. */
export const passwordLength = (role: SchoolRole): number => (role === "student" ? 8 : 12);

/** What is wrong with a person that is about to be added. The server holds to the same rules. */
export function checkPerson({ displayName, username, role, password }: NewPerson): PersonErrors {
  const errors: PersonErrors = {};
  if (displayName.trim() === "") errors.displayName = "nameMissing";
  if (!/^[a-z0-9._-]{2,40}$/.test(username.trim().normalize("NFKC").toLowerCase())) errors.username = "usernameWrong";
  if (password.length < passwordLength(role)) errors.password = "passwordShort";
  return errors;
}
