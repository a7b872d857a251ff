import { router } from "../trpc.ts";
import { add } from "./add.ts";
import { newCards } from "./new-cards.ts";
import { preview } from "./preview.ts";

export const listRouter = router({ preview, add, newCards });
