import type { Database, Prisma } from "@leesbewijs/db";
import {
  type Actor,
  type AnswerKey,
  type Article,
  type Correction,
  Draft,
  type DraftItem,
  type Question,
} from "@leesbewijs/domain";
import { carriedOver } from "@leesbewijs/grading";
import { type DraftRow, withAuthor } from "../draft/draft-row.ts";
import { ownDrafts } from "../scope.ts";

type Loaded = {
  readonly lessonId: string;
  readonly question: Question;
  readonly key: AnswerKey;
  readonly articles: readonly Article[];
  readonly correction: Correction | null;
};
type Found = {
  readonly row: DraftRow;
  readonly draft: Draft;
  /**
   * `ready`: the correction can be carried over as it is. `done`: the draft has it. `byHand`: no key can say it.
   * `changed`: the draft says something else by now, so it is for its teacher to judge. `none`: there is nothing to carry.
   */
  readonly state: "ready" | "done" | "byHand" | "changed" | "none";
  /** The question as it would be in the draft. */
  readonly item: DraftItem | null;
};

/** The teacher's own draft of a lesson with a question of it, and what a correction would make of that question there. */
export async function draftWith(
  db: Database | Prisma.TransactionClient,
  actor: Actor,
  { lessonId, question, key, articles, correction }: Loaded,
): Promise<Found | null> {
  const row = await db.draft.findFirst({
    where: { ...ownDrafts(actor), lessonId, removedAt: null },
    orderBy: { savedAt: "desc" },
    include: withAuthor,
  });
  if (!row) return null;
  const draft = Draft.parse(row.body);
  const there = draft.items.find((item) => item.question.id === question.id);
  if (!there) return null;
  const is = (state: Found["state"], item: DraftItem | null = null): Found => ({ row, draft, state, item });
  if (!correction) return there.state === "chosen" ? is("none") : null;
  const made = carriedOver(key, correction);
  if (made === null) return is("byHand");
  const dropped = there.state !== "chosen";
  if (made === "drop") return dropped ? is("done") : is("ready", { ...there, state: "dropped" });
  if (same(there.key, made)) return is("done");
  // Proofs are places in the text: in another text they would be other words.
  const untouched = same(there.question, question) && same(there.key, key);
  const text = articles.find(({ level }) => level === draft.article.level)?.text;
  if (dropped || !untouched || text !== draft.article.text) return is("changed");
  return is("ready", { ...there, key: made, edited: true });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
