-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "receipt" TEXT,
ADD COLUMN     "redoOf" TEXT;

-- CreateTable
CREATE TABLE "QuestionFlag" (
    "schoolId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "response" JSONB,
    "flaggedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "handledAt" TIMESTAMPTZ(3),

    CONSTRAINT "QuestionFlag_pkey" PRIMARY KEY ("schoolId","attemptId","questionId")
);

-- CreateIndex
CREATE INDEX "Attempt_schoolId_receipt_idx" ON "Attempt"("schoolId", "receipt");

-- AddForeignKey
ALTER TABLE "QuestionFlag" ADD CONSTRAINT "QuestionFlag_schoolId_attemptId_fkey" FOREIGN KEY ("schoolId", "attemptId") REFERENCES "Attempt"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was missed is asked again beside a whole try of the same quiz, and once at a time.
DROP INDEX "Attempt_open_own_key";
CREATE UNIQUE INDEX "Attempt_open_own_key" ON "Attempt" ("schoolId", "personId", "revisionId", "quizId", "language")
  WHERE "submittedAt" IS NULL AND "assignmentId" IS NULL AND "redoOf" IS NULL;
CREATE UNIQUE INDEX "Attempt_open_redo_key" ON "Attempt" ("schoolId", "redoOf")
  WHERE "submittedAt" IS NULL AND "redoOf" IS NOT NULL;
