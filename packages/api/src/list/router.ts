import { router } from "../trpc.ts";
import { add } from "./add.ts";
import { addPeople } from "./add-people.ts";
import { newCards } from "./new-cards.ts";
import { preview } from "./preview.ts";
import { previewPeople } from "./preview-people.ts";

export const listRouter = router({ preview, add, newCards, previewPeople, addPeople });
