import { ScoreNews } from "@leesbewijs/domain";
import { z } from "zod";
import { ownAttempts } from "../scope.ts";
import { student } from "../trpc.ts";
import { scoreNews } from "./score-news.ts";

/** One's own scores that changed since one saw them. */
export const listNews = student
  .input(z.object({}))
  .output(z.array(ScoreNews))
  .query(({ ctx }) => scoreNews(ctx.db, ownAttempts(ctx.actor), ctx.now));
