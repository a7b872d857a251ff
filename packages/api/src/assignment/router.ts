import { router } from "../trpc.ts";
import { archive } from "./archive.ts";
import { create } from "./create.ts";
import { exportResults } from "./export.ts";
import { extend } from "./extend.ts";
import { get } from "./get.ts";
import { getHeatMap } from "./get-heat-map.ts";
import { getTimes } from "./get-times.ts";
import { giveBack } from "./give-back.ts";
import { list } from "./list.ts";
import { listItems } from "./list-items.ts";
import { listSignals } from "./list-signals.ts";
import { listForTeacher } from "./list-for-teacher.ts";
import { pause } from "./pause.ts";
import { results } from "./results.ts";
import { resume } from "./resume.ts";
import { saveNote } from "./save-note.ts";
import { setMarks } from "./set-marks.ts";
import { setStudents } from "./set-students.ts";
import { undoExtend } from "./undo-extend.ts";
import { update } from "./update.ts";

export const assignmentRouter = router({
  list,
  get,
  create,
  update,
  setStudents,
  archive,
  listForTeacher,
  results,
  export: exportResults,
  listItems,
  getHeatMap,
  saveNote,
  giveBack,
  setMarks,
  getTimes,
  listSignals,
  pause,
  resume,
  extend,
  undoExtend,
});
