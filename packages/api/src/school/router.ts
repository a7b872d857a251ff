import { router } from "../trpc.ts";
import { content } from "./content.ts";
import { overview } from "./overview.ts";

export const schoolRouter = router({ overview, content });
