import { router } from "../trpc.ts";
import { create } from "./create.ts";
import { get } from "./get.ts";
import { goBack } from "./go-back.ts";
import { list } from "./list.ts";
import { publish } from "./publish.ts";
import { remove } from "./remove.ts";
import { restore } from "./restore.ts";
import { reviseText } from "./revise-text.ts";
import { share } from "./share.ts";
import { update } from "./update.ts";
import { versions } from "./versions.ts";

export const draftRouter = router({
  create,
  list,
  get,
  update,
  reviseText,
  versions,
  goBack,
  publish,
  share,
  remove,
  restore,
});
