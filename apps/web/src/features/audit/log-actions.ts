/** What is written down and has words of its own, dots apart; anything newer is shown by its name. */
const said = [
  "assignment.create",
  "assignment.update",
  "class.create",
  "class.archive",
  "class.restore",
  "draft.create",
  "draft.publish",
  "draft.update",
  "enrolment.admit",
  "enrolment.list",
  "enrolment.remove",
  "enrolment.restore",
  "joinCode.close",
  "joinCode.renew",
  "person.create",
  "person.list",
  "person.newCard",
  "person.resetPassword",
  "person.update",
  "score.export",
  "score.view",
] as const;

export const isSaid = (action: string): action is (typeof said)[number] => (said as readonly string[]).includes(action);
