import * as z from "zod";

/** Of whom a school wants a second factor at signing in. */
export const FactorPolicy = z.enum(["nobody", "admins", "staff"]);
export type FactorPolicy = z.infer<typeof FactorPolicy>;

/** A code as somebody types it: of the app, or a backup code; spaces, dashes and case do not matter. */
export const GivenCode = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .transform((code) => code.replace(/[\s-]/g, "").toUpperCase());

/** How it is with one's own second factor. */
export const OwnFactor = z.object({
  /** Null where it is off. */
  onSince: z.date().nullable(),
  backupCodesLeft: z.int().min(0),
  /** The school wants it of this person. */
  wanted: z.boolean(),
});
export type OwnFactor = z.infer<typeof OwnFactor>;

/** What an app needs to show codes: to scan, or to type. The one time that it is seen. */
export const FactorSetUp = z.object({
  seed: z.string(),
  /** Opens an app on the device itself. */
  address: z.string().startsWith("otpauth://totp/"),
  /** A QR code of `size` by `size` squares, as the path of a drawing. */
  drawing: z.object({ size: z.int().min(1), path: z.string() }),
});
export type FactorSetUp = z.infer<typeof FactorSetUp>;

/** The backup codes of a person, the one time that they are seen. */
export const BackupCodes = z.object({ backupCodes: z.array(z.string()) });
