import { router } from "../trpc.ts";
import { content } from "./content.ts";
import { overview } from "./overview.ts";
import { settings } from "./settings.ts";
import { updateSettings } from "./update-settings.ts";

export const schoolRouter = router({ overview, content, settings, updateSettings });
