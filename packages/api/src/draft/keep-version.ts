import type { Prisma } from "@leesbewijs/db";
import type { KeptBecause } from "@leesbewijs/domain";

/** A draft keeps so many versions: the newest. */
const most = 40;

type Row = Pick<
  Prisma.DraftGetPayload<object>,
  "schoolId" | "id" | "version" | "title" | "chosen" | "body" | "savedAt"
>;

/** Keeps a draft as it stands, to go back to. A version that is kept already stays as it is. */
export async function keepVersion(tx: Prisma.TransactionClient, row: Row, because: KeptBecause): Promise<void> {
  const { schoolId, id: draftId, version, title, chosen, body, savedAt } = row;
  const data = { schoolId, draftId, version, because, title, chosen, body: body ?? {}, savedAt };
  await tx.draftVersion.createMany({ data, skipDuplicates: true });
  const [oldest] = await tx.draftVersion.findMany({
    where: { schoolId, draftId },
    orderBy: { version: "desc" },
    skip: most - 1,
    take: 1,
    select: { version: true },
  });
  if (oldest) await tx.draftVersion.deleteMany({ where: { schoolId, draftId, version: { lt: oldest.version } } });
}
