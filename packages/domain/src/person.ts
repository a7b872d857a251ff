import * as z from "zod";
import { PersonId, SchoolId } from "./id.ts";

/** `guest` has no account; it may read and practise the open lessons. */
export const Role = z.enum(["guest", "student", "teacher", "admin"]);
export type Role = z.infer<typeof Role>;

export const PersonState = z.enum(["pending", "active", "deactivated"]);
export type PersonState = z.infer<typeof PersonState>;

/** A name to sign in with: lower case, unique within a school. */
export const Username = z
  .string()
  .trim()
  .transform((name) => name.normalize("NFKC").toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9._-]{2,40}$/));
export type Username = z.infer<typeof Username>;

/** A name to show: any script, without control and direction characters. */
export const DisplayName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{C}]+$/u);
export type DisplayName = z.infer<typeof DisplayName>;

/** A password that a person chooses. There are no rules about kinds of characters: length is what counts. */
export const NewPassword = z.string().min(8).max(128);
/** The same for those who can see the work of others. */
export const NewStaffPassword = z.string().min(12).max(128);

/** Who is asking, as the server knows it from the session. Nothing of it comes from the browser. */
export const Actor = z.object({
  schoolId: SchoolId,
  personId: PersonId,
  role: Role,
  state: PersonState,
  displayName: z.string(),
  schoolName: z.string(),
  schoolCode: z.string(),
  timeZone: z.string(),
  /** The school wants a second factor of this person, who has none yet: nothing else can be done before. */
  factorDue: z.boolean(),
});
export type Actor = z.infer<typeof Actor>;

/** A person as the admin of the school sees them. */
export const PersonForAdmin = z.object({
  personId: PersonId,
  displayName: z.string(),
  username: z.string(),
  role: Role.exclude(["guest"]),
  state: PersonState,
  /** Signs in with a second factor. */
  secondFactor: z.boolean(),
  classes: z.array(z.string()),
  createdAt: z.date(),
  lastSeenAt: z.date().nullable(),
});
export type PersonForAdmin = z.infer<typeof PersonForAdmin>;
