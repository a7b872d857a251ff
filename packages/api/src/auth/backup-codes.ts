import { randomBytes, randomInt } from "node:crypto";
import type { Prisma } from "@leesbewijs/db";
import { hashWithSalt } from "./password.ts";
import type { Secrets } from "./secrets.ts";

type Who = { readonly schoolId: string; readonly personId: string };

/** Signs that are hard to confuse: ten of them are one of 8 * 10^14. */
const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const length = 10;
const count = 10;

/** Whether something could be a backup code, without its dash. */
export const isBackupCode = (code: string): boolean => new RegExp(`^[${signs}]{${length}}$`).test(code);

/** Ten new codes with the hashes that are kept of them. */
export async function newBackupCodes({ backupPepper }: Secrets) {
  const salt = randomBytes(16).toString("base64url");
  const codes = Array.from({ length: count }, () =>
    Array.from({ length }, () => signs[randomInt(signs.length)]).join(""),
  );
  const hashes: string[] = [];
  for (const code of codes) hashes.push(await hashWithSalt(code, salt, backupPepper));
  return { salt, hashes, shown: codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`) };
}

/** Puts new codes in the place of those that somebody has; theirs are worth nothing any more. */
export async function replaceBackupCodes(
  tx: Prisma.TransactionClient,
  who: Who,
  { salt, hashes }: { readonly salt: string; readonly hashes: readonly string[] },
): Promise<void> {
  const { schoolId, personId } = who;
  await tx.secondFactor.update({ where: { schoolId_personId: { schoolId, personId } }, data: { salt } });
  await tx.backupCode.deleteMany({ where: { schoolId, personId } });
  await tx.backupCode.createMany({ data: hashes.map((hash) => ({ schoolId, personId, hash })) });
}
