/** Tables that hold nothing of a person, and why. */
export const impersonal: Readonly<Record<string, string>> = {
  School: "the school itself",
  AuthVerification: "never used: nobody is sent a code",
  Throttle: "counts tries by name and address; gone after a day",
  Class: "a group, named by its teacher",
  ClassGroup: "some of a class, named by their teacher",
  JoinCode: "of a class",
  Lesson: "of the school",
  LessonRevision: "of the school",
  Edition: "of the school",
  Article: "of the school",
  Question: "of the school",
  AnswerKey: "of the school",
  Assignment: "of a class; it names its teacher by id",
  TimeChange: "of a class; it names its teacher by id",
  _prisma_migrations: "of the installation",
};
