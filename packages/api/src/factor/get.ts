import { OwnFactor } from "@leesbewijs/domain";
import { staffSettingUp } from "../trpc.ts";

/** How it is with one's own second factor. */
export const get = staffSettingUp.output(OwnFactor).query(async ({ ctx }) => {
  const { schoolId, personId, role } = ctx.actor;
  const { factorPolicy } = await ctx.db.school.findUniqueOrThrow({ where: { id: schoolId } });
  const factor = await ctx.db.secondFactor.findUnique({
    where: { schoolId_personId: { schoolId, personId } },
    select: { confirmedAt: true, _count: { select: { backupCodes: true } } },
  });
  return {
    onSince: factor?.confirmedAt ?? null,
    backupCodesLeft: factor?._count.backupCodes ?? 0,
    wanted: factorPolicy === "staff" || (factorPolicy === "admins" && role === "admin"),
  };
});
