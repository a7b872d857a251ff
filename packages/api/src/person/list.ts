import { PersonForAdmin, Role, storable } from "@leesbewijs/domain";
import { z } from "zod";
import { peopleOf } from "../scope.ts";
import { admin } from "../trpc.ts";

const pageSize = 50;

/** The people of the school, by name, a page at a time. */
export const list = admin
  .input(
    z.object({
      search: storable(z.string().trim().max(80)).default(""),
      role: Role.exclude(["guest"]).optional(),
      page: z.int().min(1).max(100_000).default(1),
    }),
  )
  .output(z.object({ people: z.array(PersonForAdmin), total: z.int(), page: z.int(), pages: z.int().min(1) }))
  .query(async ({ ctx, input: { search, role, page } }) => {
    const contains = { contains: search, mode: "insensitive" } as const;
    const where = {
      AND: [peopleOf(ctx.actor), role ? { role } : {}, { OR: [{ displayName: contains }, { username: contains }] }],
    };
    const total = await ctx.db.person.count({ where });
    const rows = await ctx.db.person.findMany({
      where,
      include: {
        factor: { select: { confirmedAt: true } },
        enrolments: { where: { state: { not: "removed" } }, include: { class: { select: { name: true } } } },
        teaches: { include: { class: { select: { name: true } } } },
      },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    const people = rows.map((row) =>
      PersonForAdmin.parse({
        personId: row.id,
        displayName: row.displayName,
        username: row.username,
        role: row.role,
        state: row.state,
        secondFactor: Boolean(row.factor?.confirmedAt),
        classes: [...row.enrolments, ...row.teaches].map((place) => place.class.name).sort(),
        createdAt: row.createdAt,
        lastSeenAt: row.lastSeenAt,
      }),
    );
    return { people, total, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
  });
