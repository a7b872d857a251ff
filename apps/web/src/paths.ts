import type { Language, LessonForm, LessonPhase, Level } from "@leesbewijs/domain";

/** What a reader carries through the phases of a lesson: the assignment it is for, the text that was asked for, and how much of it. */
export type LessonContext = {
  readonly assignment?: string | undefined;
  readonly language?: Language | undefined;
  readonly level?: Level | undefined;
  readonly form?: LessonForm | undefined;
};

function withQuery(path: string, query: LessonContext): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = new URLSearchParams(entries).toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The place of one sentence in a text on the screen; proofs link to it. */
export const sentenceId = (start: number): string => `s-${start}`;

/** The place of one paragraph in a text on the screen. */
export const paragraphId = (number: number): string => `p-${number}`;

const lesson = {
  cover: (lessonId: string, context: LessonContext = {}) => withQuery(`/lessons/${lessonId}`, context),
  activate: (lessonId: string, context: LessonContext = {}) => withQuery(`/lessons/${lessonId}/activate`, context),
  words: (lessonId: string, context: LessonContext = {}) => withQuery(`/lessons/${lessonId}/words`, context),
  /** The whole text. */
  read: (lessonId: string, context: LessonContext = {}) => withQuery(`/lessons/${lessonId}/read`, context),
  /** One part of the text, counted from 1. */
  part: (lessonId: string, part: number, context: LessonContext = {}) =>
    withQuery(`/lessons/${lessonId}/read/${part}`, context),
  sentence: (lessonId: string, start: number, context: LessonContext = {}) =>
    `${withQuery(`/lessons/${lessonId}/read`, context)}#${sentenceId(start)}`,
  start: (lessonId: string, context: LessonContext = {}) => withQuery(`/lessons/${lessonId}/start`, context),
  discuss: (lessonId: string, context: LessonContext = {}) => withQuery(`/lessons/${lessonId}/discuss`, context),
  reflect: (lessonId: string, context: LessonContext = {}) => withQuery(`/lessons/${lessonId}/reflect`, context),
} as const;

/** Where a phase of a lesson begins. */
export const phasePath: Readonly<Record<LessonPhase, (lessonId: string, context?: LessonContext) => string>> = {
  activate: lesson.activate,
  words: lesson.words,
  read: (lessonId, context) => lesson.part(lessonId, 1, context),
  check: lesson.start,
  discuss: lesson.discuss,
  reflect: lesson.reflect,
};

/** Every URL of the app. */
export const paths = {
  front: () => "/",
  try: () => "/try",
  signIn: () => "/sign-in",
  /** The second step of signing in. */
  enterCode: () => "/sign-in/code",
  join: () => "/join",
  waiting: () => "/join/waiting",
  home: () => "/home",
  /** Where somebody with an account gives it another password. */
  password: () => "/password",
  /** Where staff set up and switch off the second step of their signing in. */
  factor: () => "/password#second-step",
  display: () => "/display",
  /** Where somebody without an account makes this browser forget them. */
  device: () => "/display#device",
  /** What was missed and comes back. */
  review: () => "/review",
  /** Checks a receipt: the one that is given, or one to type. */
  receipt: (code?: string) => (code === undefined ? "/receipt" : `/receipt?code=${encodeURIComponent(code)}`),
  preferences: () => "/api/preferences",
  forget: () => "/api/forget",
  lesson,
  attempt: {
    resume: (attemptId: string) => `/attempts/${attemptId}`,
    question: (attemptId: string, number: number) => `/attempts/${attemptId}/questions/${number}`,
    review: (attemptId: string) => `/attempts/${attemptId}/review`,
    /** The page that a device keeps; see `public/service-worker.js`. */
    offline: (attemptId: string) => `/attempts/${attemptId}/offline`,
    result: (attemptId: string) => `/attempts/${attemptId}/result`,
  },
  teacher: {
    home: () => "/teacher",
    newDraft: () => "/teacher/drafts/new",
    draft: (draftId: string) => `/teacher/drafts/${draftId}`,
    lesson: (lessonId: string) => `/teacher/lessons/${lessonId}`,
    /** The lesson on paper. */
    paper: (lessonId: string) => `/teacher/lessons/${lessonId}/paper`,
    /** The lesson on paper as a file, with what was chosen. */
    paperFile: (
      lessonId: string,
      sheet: "worksheet.pdf" | "key.pdf",
      { part, ...choice }: { language: string; level: string; quiz?: string | undefined; part: readonly string[] },
    ) => {
      const query = new URLSearchParams(part.map((one) => ["part", one]));
      for (const [name, value] of Object.entries(choice)) if (value) query.set(name, value);
      return `/teacher/lessons/${lessonId}/paper/${sheet}?${query.toString()}`;
    },
    assign: (lessonId: string) => `/teacher/lessons/${lessonId}/assign`,
    classes: () => "/teacher/classes",
    class: (classId: string) => `/teacher/classes/${classId}`,
    studentList: (classId: string) => `/teacher/classes/${classId}/list`,
    joinCards: (classId: string) => `/teacher/classes/${classId}/cards`,
    assignments: () => "/teacher/assignments",
    assignment: (assignmentId: string) => `/teacher/assignments/${assignmentId}`,
    /** One question of an assignment: what was said and answered, and how it counts. */
    question: (assignmentId: string, questionId: string) =>
      `/teacher/assignments/${assignmentId}/questions/${questionId}`,
    /** How hard its questions were, and how well they tell strong from weak. */
    items: (assignmentId: string) => `/teacher/assignments/${assignmentId}/items`,
    /** The text with what the class missed in it. */
    heatMap: (assignmentId: string) => `/teacher/assignments/${assignmentId}/map`,
    /** Where the class is with it now. */
    live: (assignmentId: string) => `/teacher/assignments/${assignmentId}/live`,
    /** The same for everybody in the room, without names. */
    liveProjector: (assignmentId: string) => `/projector/${assignmentId}/live`,
    /** A question for the class to talk about, as far as it is shown. */
    discuss: (assignmentId: string, at: { number?: number; step?: string; early?: boolean } = {}) => {
      const query = new URLSearchParams();
      if (at.number !== undefined) query.set("question", String(at.number));
      if (at.step !== undefined) query.set("step", at.step);
      if (at.early) query.set("early", "yes");
      return query.size === 0 ? `/projector/${assignmentId}/discuss` : `/projector/${assignmentId}/discuss?${query}`;
    },
    memory: (assignmentId: string) => `/teacher/assignments/${assignmentId}/memory`,
    attempt: (attemptId: string) => `/teacher/attempts/${attemptId}`,
  },
  admin: {
    /** The school at a glance. */
    home: () => "/admin",
    scores: () => "/admin/scores",
    people: () => "/admin/people",
    peopleList: (role: "student" | "teacher") => `/admin/people/list?role=${role}`,
    /** Lessons that ask for attention. */
    content: () => "/admin/content",
    log: () => "/admin/log",
  },
} as const;
