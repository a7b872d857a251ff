-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "reviewOff" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "gatheredAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ReviewCard" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sentence" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "missedIds" TEXT[],
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,

    CONSTRAINT "ReviewCard_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "ReviewAnswer" (
    "schoolId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "opId" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "questionId" TEXT NOT NULL,
    "response" JSONB,
    "verdict" "Verdict" NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewAnswer_pkey" PRIMARY KEY ("schoolId","cardId","opId")
);

-- CreateIndex
CREATE INDEX "ReviewCard_schoolId_personId_dueAt_idx" ON "ReviewCard"("schoolId", "personId", "dueAt");

-- CreateIndex
CREATE INDEX "ReviewCard_schoolId_revisionId_idx" ON "ReviewCard"("schoolId", "revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewCard_schoolId_personId_revisionId_language_sentence_key" ON "ReviewCard"("schoolId", "personId", "revisionId", "language", "sentence");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewAnswer_schoolId_cardId_turn_key" ON "ReviewAnswer"("schoolId", "cardId", "turn");

-- AddForeignKey
ALTER TABLE "ReviewCard" ADD CONSTRAINT "ReviewCard_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCard" ADD CONSTRAINT "ReviewCard_schoolId_revisionId_fkey" FOREIGN KEY ("schoolId", "revisionId") REFERENCES "LessonRevision"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAnswer" ADD CONSTRAINT "ReviewAnswer_schoolId_cardId_fkey" FOREIGN KEY ("schoolId", "cardId") REFERENCES "ReviewCard"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
