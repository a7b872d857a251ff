import { router } from "../trpc.ts";
import { tryArticle } from "./try.ts";

export const articleRouter = router({ try: tryArticle });
