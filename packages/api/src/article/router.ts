import { router } from "../trpc.ts";
import { readFile } from "./read-file.ts";
import { tryArticle } from "./try.ts";

export const articleRouter = router({ readFile, try: tryArticle });
