import { router } from "../trpc.ts";
import { admit } from "./admit.ts";
import { archive } from "./archive.ts";
import { closeCode } from "./close-code.ts";
import { create } from "./create.ts";
import { get } from "./get.ts";
import { list } from "./list.ts";
import { removeGroup } from "./remove-group.ts";
import { removeStudent } from "./remove-student.ts";
import { renewCode } from "./renew-code.ts";
import { restoreStudent } from "./restore-student.ts";
import { saveGroup } from "./save-group.ts";

export const classRouter = router({
  list,
  create,
  get,
  renewCode,
  closeCode,
  admit,
  archive,
  removeStudent,
  restoreStudent,
  saveGroup,
  removeGroup,
});
