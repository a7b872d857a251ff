import * as z from "zod";
import { FileRefusal, SentFile } from "./article-file.ts";
import { PersonId } from "./id.ts";
import { Language } from "./language.ts";
import { storable } from "./storable.ts";

/** What a column of a list of people may hold. */
export const PersonField = z.enum([
  "number",
  "name",
  "givenName",
  "namePrefix",
  "familyName",
  "username",
  "email",
  "group",
]);
export type PersonField = z.infer<typeof PersonField>;

/** Rows as they were pasted from a spreadsheet, or a file of one. */
export const ListSource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: storable(z.string().max(200_000)) }),
  z.object({ kind: z.literal("file"), file: SentFile }),
]);
export type ListSource = z.infer<typeof ListSource>;

/** How a list is to be read, where somebody said so. */
export const ListReading = z.object({
  source: ListSource,
  /** What each column holds, from the left. */
  columns: z.array(PersonField.nullable()).max(100).optional(),
  /** The language of the reasons in the file of rows that are not taken. */
  language: Language.default("nl"),
  /** Of a list of several classes: the one that is meant. */
  group: storable(z.string().max(80)).optional(),
});
export type ListReading = z.infer<typeof ListReading>;

const part = storable(z.string().trim().max(80));

/** A student as a list has them; what is not known is empty. Nothing is asked that a lesson does not need. */
export const ListedStudent = z.object({
  number: storable(z.string().trim().max(30)),
  givenName: part,
  namePrefix: part,
  familyName: part,
  username: part,
  /** The class that the list names; only a list for the whole school looks at it. */
  group: part.default(""),
});
export type ListedStudent = z.infer<typeof ListedStudent>;

/**
 * What adding a student comes to: `new` makes an account; `known` is in the school and gets into the class; `inClass` is
 * there already; `inSchool`, where no class is meant, is; `sameName` would be new, but somebody of that name is in the school.
 */
export const ListedState = z.enum(["new", "known", "inClass", "inSchool", "sameName"]);
export type ListedState = z.infer<typeof ListedState>;

/** Whom a list of the whole school is about. */
export const ListedRole = z.enum(["student", "teacher"]);
export type ListedRole = z.infer<typeof ListedRole>;

/** Why a row is not taken. `notStudent`, `notTeacher`: its number or user name is that of somebody who is something else. */
export const RejectReason = z.enum([
  "noName",
  "twice",
  "badNumber",
  "badUsername",
  "notStudent",
  "notTeacher",
  "usernameTaken",
]);
export type RejectReason = z.infer<typeof RejectReason>;

/** What a list would change, before it does. */
export const ListPreview = z.discriminatedUnion("state", [
  z.object({ state: z.literal("refused"), refusal: FileRefusal }),
  z.object({
    state: z.literal("read"),
    columns: z.array(z.object({ header: z.string(), sample: z.string(), field: PersonField.nullable() })),
    /** The classes that the list speaks of; more than one asks for a choice. */
    groups: z.array(z.string()),
    rows: z.array(z.object({ line: z.int(), student: ListedStudent, displayName: z.string(), state: ListedState })),
    rejected: z.array(z.object({ line: z.int(), text: z.string(), reason: RejectReason })),
    /** The rows that are not taken, each with its reason, as CSV to mend and bring again. */
    rejectedCsv: z.string(),
    /** Who is in the class and not on the list; nothing happens to them. */
    missing: z.array(z.string()),
    /** Classes that a list for the whole school names and that are not there, or more than once: nobody gets into them. */
    noSuchClass: z.array(z.string()),
  }),
]);
export type ListPreview = z.infer<typeof ListPreview>;

/** What somebody signs in with, to be printed and handed out: the only time that the password is seen. */
export const SignInCard = z.object({
  personId: PersonId,
  displayName: z.string(),
  username: z.string(),
  password: z.string(),
});
export type SignInCard = z.infer<typeof SignInCard>;

/** What adding a list did. */
export const ListAdded = z.object({
  cards: z.array(SignInCard),
  /** Students who were in the school already and are in the class now. */
  enrolled: z.int().min(0),
  unchanged: z.int().min(0),
  rejected: z.array(z.object({ student: ListedStudent, reason: RejectReason })),
});
export type ListAdded = z.infer<typeof ListAdded>;
