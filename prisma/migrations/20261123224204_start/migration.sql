-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SchoolKind" AS ENUM ('open', 'school');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('guest', 'student', 'teacher', 'admin');

-- CreateEnum
CREATE TYPE "PersonState" AS ENUM ('pending', 'active', 'deactivated');

-- CreateEnum
CREATE TYPE "Mode" AS ENUM ('practice', 'test');

-- CreateEnum
CREATE TYPE "FeedbackMoment" AS ENUM ('afterQuestion', 'afterSubmit', 'afterClose', 'never');

-- CreateEnum
CREATE TYPE "CountedAttempt" AS ENUM ('first', 'best', 'last', 'average');

-- CreateEnum
CREATE TYPE "EnrolmentState" AS ENUM ('pending', 'active', 'removed');

-- CreateEnum
CREATE TYPE "AnswerState" AS ENUM ('counted', 'late');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('correct', 'partial', 'incorrect', 'unanswered');

-- CreateTable
CREATE TABLE "School" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "SchoolKind" NOT NULL DEFAULT 'school',
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Amsterdam',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "School_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "state" "PersonState" NOT NULL DEFAULT 'active',
    "username" TEXT,
    "displayName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "AuthUser" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "image" TEXT,
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthUser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthSession" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthAccount" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthVerification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" TEXT NOT NULL,
    "windowAt" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "Throttle_pkey" PRIMARY KEY ("key","windowAt")
);

-- CreateTable
CREATE TABLE "Class" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Class_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "Teaching" (
    "schoolId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "Teaching_pkey" PRIMARY KEY ("schoolId","classId","personId")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "schoolId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "state" "EnrolmentState" NOT NULL DEFAULT 'active',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("schoolId","classId","personId")
);

-- CreateTable
CREATE TABLE "JoinCode" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "codeBox" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "maxUses" INTEGER NOT NULL,
    "uses" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "JoinCode_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "Lesson" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "slug" TEXT,
    "copiedFrom" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Lesson_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "LessonRevision" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "newsDate" DATE NOT NULL,
    "sensitive" BOOLEAN NOT NULL,
    "findings" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LessonRevision_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "schoolId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "quizzes" JSONB NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("schoolId","revisionId","language")
);

-- CreateTable
CREATE TABLE "Article" (
    "schoolId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("schoolId","revisionId","language","level")
);

-- CreateTable
CREATE TABLE "Question" (
    "schoolId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("schoolId","revisionId","language","id")
);

-- CreateTable
CREATE TABLE "AnswerKey" (
    "schoolId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "AnswerKey_pkey" PRIMARY KEY ("schoolId","revisionId","language","questionId")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "mode" "Mode" NOT NULL,
    "language" TEXT NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "maxAttempts" INTEGER NOT NULL,
    "countedAttempt" "CountedAttempt" NOT NULL,
    "textOpen" BOOLEAN NOT NULL,
    "feedback" "FeedbackMoment" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "assignmentId" TEXT,
    "revisionId" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "mode" "Mode" NOT NULL,
    "number" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "questionIds" TEXT[],
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "late" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "schoolId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "response" JSONB NOT NULL,
    "opId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("schoolId","attemptId","questionId")
);

-- CreateTable
CREATE TABLE "AnswerEvent" (
    "schoolId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "opId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "response" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "state" "AnswerState" NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerEvent_pkey" PRIMARY KEY ("schoolId","attemptId","opId")
);

-- CreateTable
CREATE TABLE "Score" (
    "schoolId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "points" DECIMAL(8,2) NOT NULL,
    "possible" DECIMAL(8,2) NOT NULL,
    "share" DECIMAL(6,5) NOT NULL,
    "gradedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("schoolId","attemptId")
);

-- CreateTable
CREATE TABLE "QuestionScore" (
    "schoolId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "points" DECIMAL(8,2) NOT NULL,
    "possible" DECIMAL(8,2) NOT NULL,

    CONSTRAINT "QuestionScore_pkey" PRIMARY KEY ("schoolId","attemptId","questionId")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "School_code_key" ON "School"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Person_schoolId_username_key" ON "Person"("schoolId", "username");

-- CreateIndex
CREATE UNIQUE INDEX "AuthUser_email_key" ON "AuthUser"("email");

-- CreateIndex
CREATE UNIQUE INDEX "AuthUser_schoolId_personId_key" ON "AuthUser"("schoolId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "AuthSession_token_key" ON "AuthSession"("token");

-- CreateIndex
CREATE INDEX "AuthSession_userId_idx" ON "AuthSession"("userId");

-- CreateIndex
CREATE INDEX "AuthSession_expiresAt_idx" ON "AuthSession"("expiresAt");

-- CreateIndex
CREATE INDEX "AuthAccount_userId_idx" ON "AuthAccount"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "AuthAccount_providerId_accountId_key" ON "AuthAccount"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "AuthVerification_identifier_idx" ON "AuthVerification"("identifier");

-- CreateIndex
CREATE INDEX "Throttle_windowAt_idx" ON "Throttle"("windowAt");

-- CreateIndex
CREATE INDEX "Teaching_schoolId_personId_idx" ON "Teaching"("schoolId", "personId");

-- CreateIndex
CREATE INDEX "Enrolment_schoolId_personId_idx" ON "Enrolment"("schoolId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "JoinCode_codeHash_key" ON "JoinCode"("codeHash");

-- CreateIndex
CREATE INDEX "JoinCode_schoolId_classId_idx" ON "JoinCode"("schoolId", "classId");

-- CreateIndex
CREATE UNIQUE INDEX "Lesson_schoolId_slug_key" ON "Lesson"("schoolId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Lesson_schoolId_copiedFrom_key" ON "Lesson"("schoolId", "copiedFrom");

-- CreateIndex
CREATE UNIQUE INDEX "LessonRevision_schoolId_lessonId_number_key" ON "LessonRevision"("schoolId", "lessonId", "number");

-- CreateIndex
CREATE INDEX "Assignment_schoolId_classId_idx" ON "Assignment"("schoolId", "classId");

-- CreateIndex
CREATE INDEX "Assignment_schoolId_revisionId_idx" ON "Assignment"("schoolId", "revisionId");

-- CreateIndex
CREATE INDEX "Attempt_schoolId_personId_startedAt_idx" ON "Attempt"("schoolId", "personId", "startedAt");

-- CreateIndex
CREATE INDEX "Attempt_schoolId_assignmentId_submittedAt_idx" ON "Attempt"("schoolId", "assignmentId", "submittedAt");

-- CreateIndex
CREATE INDEX "Attempt_schoolId_submittedAt_idx" ON "Attempt"("schoolId", "submittedAt");

-- CreateIndex
CREATE INDEX "Attempt_schoolId_revisionId_idx" ON "Attempt"("schoolId", "revisionId");

-- CreateIndex
CREATE INDEX "AuditEntry_schoolId_at_idx" ON "AuditEntry"("schoolId", "at");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthUser" ADD CONSTRAINT "AuthUser_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthSession" ADD CONSTRAINT "AuthSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "AuthUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthAccount" ADD CONSTRAINT "AuthAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "AuthUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Class" ADD CONSTRAINT "Class_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Teaching" ADD CONSTRAINT "Teaching_schoolId_classId_fkey" FOREIGN KEY ("schoolId", "classId") REFERENCES "Class"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Teaching" ADD CONSTRAINT "Teaching_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_schoolId_classId_fkey" FOREIGN KEY ("schoolId", "classId") REFERENCES "Class"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinCode" ADD CONSTRAINT "JoinCode_schoolId_classId_fkey" FOREIGN KEY ("schoolId", "classId") REFERENCES "Class"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lesson" ADD CONSTRAINT "Lesson_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonRevision" ADD CONSTRAINT "LessonRevision_schoolId_lessonId_fkey" FOREIGN KEY ("schoolId", "lessonId") REFERENCES "Lesson"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_schoolId_revisionId_fkey" FOREIGN KEY ("schoolId", "revisionId") REFERENCES "LessonRevision"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_schoolId_revisionId_language_fkey" FOREIGN KEY ("schoolId", "revisionId", "language") REFERENCES "Edition"("schoolId", "revisionId", "language") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_schoolId_revisionId_language_fkey" FOREIGN KEY ("schoolId", "revisionId", "language") REFERENCES "Edition"("schoolId", "revisionId", "language") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerKey" ADD CONSTRAINT "AnswerKey_schoolId_revisionId_language_questionId_fkey" FOREIGN KEY ("schoolId", "revisionId", "language", "questionId") REFERENCES "Question"("schoolId", "revisionId", "language", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_schoolId_classId_fkey" FOREIGN KEY ("schoolId", "classId") REFERENCES "Class"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_schoolId_revisionId_fkey" FOREIGN KEY ("schoolId", "revisionId") REFERENCES "LessonRevision"("schoolId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_schoolId_assignmentId_fkey" FOREIGN KEY ("schoolId", "assignmentId") REFERENCES "Assignment"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_schoolId_revisionId_fkey" FOREIGN KEY ("schoolId", "revisionId") REFERENCES "LessonRevision"("schoolId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_schoolId_attemptId_fkey" FOREIGN KEY ("schoolId", "attemptId") REFERENCES "Attempt"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerEvent" ADD CONSTRAINT "AnswerEvent_schoolId_attemptId_fkey" FOREIGN KEY ("schoolId", "attemptId") REFERENCES "Attempt"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_schoolId_attemptId_fkey" FOREIGN KEY ("schoolId", "attemptId") REFERENCES "Attempt"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionScore" ADD CONSTRAINT "QuestionScore_schoolId_attemptId_fkey" FOREIGN KEY ("schoolId", "attemptId") REFERENCES "Score"("schoolId", "attemptId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- A person has at most one open attempt at an assignment, and at a quiz outside assignments.
CREATE UNIQUE INDEX "Attempt_open_assigned_key" ON "Attempt" ("schoolId", "personId", "assignmentId")
  WHERE "submittedAt" IS NULL AND "assignmentId" IS NOT NULL;
CREATE UNIQUE INDEX "Attempt_open_own_key" ON "Attempt" ("schoolId", "personId", "revisionId", "quizId", "language")
  WHERE "submittedAt" IS NULL AND "assignmentId" IS NULL;
-- And never two attempts with the same number, whatever races.
CREATE UNIQUE INDEX "Attempt_number_key" ON "Attempt" ("schoolId", "personId", "assignmentId", "number")
  WHERE "assignmentId" IS NOT NULL;

-- There is one open school.
CREATE UNIQUE INDEX "School_open_key" ON "School" ("kind") WHERE "kind" = 'open';

-- A guest has no name to sign in with, and everybody else has one.
ALTER TABLE "Person" ADD CONSTRAINT "Person_username_check" CHECK (("role" = 'guest') = ("username" IS NULL));

ALTER TABLE "Score" ADD CONSTRAINT "Score_range_check" CHECK ("points" >= 0 AND "points" <= "possible");
ALTER TABLE "QuestionScore" ADD CONSTRAINT "QuestionScore_range_check" CHECK ("points" >= 0 AND "points" <= "possible");
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_number_check" CHECK ("number" >= 1);
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_times_check" CHECK ("opensAt" < "dueAt" AND "dueAt" <= "closesAt");

-- Every answer that ever arrived, and the audit log, can be added to and read, but not rewritten.
CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are only added', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "AnswerEvent_append_only" BEFORE UPDATE ON "AnswerEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
