import * as z from "zod";
import { PersonId } from "./id.ts";
import { storable } from "./storable.ts";

/** The kinds of things that are written down, for choosing from the log. */
export const AuditArea = z.enum(["looking", "people", "classes", "lessons", "assignments", "school"]);
export type AuditArea = z.infer<typeof AuditArea>;

export const AuditFilter = z.object({
  area: AuditArea.optional(),
  personId: PersonId.optional(),
  from: z.date().optional(),
  until: z.date().optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** One line of the log: who did what to which thing. What a thing was called may have changed since. */
export const AuditLine = z.object({
  id: z.string(),
  at: z.date(),
  actorName: z.string().nullable(),
  action: z.string(),
  subject: z.string(),
  /** What the thing is called now; null where it has no name or is no more. */
  subjectName: z.string().nullable(),
  details: storable(z.string()),
});
export type AuditLine = z.infer<typeof AuditLine>;

export const AuditPage = z.object({
  lines: z.array(AuditLine),
  total: z.int().min(0),
  page: z.int().min(1),
  pages: z.int().min(1),
});
export type AuditPage = z.infer<typeof AuditPage>;
