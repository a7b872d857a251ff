-- CreateEnum
CREATE TYPE "TimeChangeKind" AS ENUM ('pause', 'extend');

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "pausedAt" TIMESTAMPTZ(3),
ADD COLUMN     "stoodStill" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Arrangement" (
    "schoolId" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "opensAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "extraTries" INTEGER NOT NULL DEFAULT 0,
    "byId" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Arrangement_pkey" PRIMARY KEY ("schoolId","assignmentId","personId")
);

-- CreateTable
CREATE TABLE "StandingArrangement" (
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "extraTime" INTEGER NOT NULL DEFAULT 0,
    "extraTries" INTEGER NOT NULL DEFAULT 0,
    "byId" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StandingArrangement_pkey" PRIMARY KEY ("schoolId","personId")
);

-- CreateTable
CREATE TABLE "TimeChange" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "kind" "TimeChangeKind" NOT NULL,
    "minutes" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,

    CONSTRAINT "TimeChange_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateIndex
CREATE INDEX "Arrangement_schoolId_personId_idx" ON "Arrangement"("schoolId", "personId");

-- CreateIndex
CREATE INDEX "TimeChange_schoolId_assignmentId_at_idx" ON "TimeChange"("schoolId", "assignmentId", "at");

-- Time can only stand still once: whoever pauses twice at the same moment has one pause.
CREATE UNIQUE INDEX "TimeChange_one_pause" ON "TimeChange"("schoolId", "assignmentId") WHERE "kind" = 'pause' AND "endedAt" IS NULL;

-- AddForeignKey
ALTER TABLE "Arrangement" ADD CONSTRAINT "Arrangement_schoolId_assignmentId_fkey" FOREIGN KEY ("schoolId", "assignmentId") REFERENCES "Assignment"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arrangement" ADD CONSTRAINT "Arrangement_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingArrangement" ADD CONSTRAINT "StandingArrangement_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeChange" ADD CONSTRAINT "TimeChange_schoolId_assignmentId_fkey" FOREIGN KEY ("schoolId", "assignmentId") REFERENCES "Assignment"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
