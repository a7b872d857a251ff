-- AlterEnum
ALTER TYPE "FeedbackMoment" ADD VALUE 'whenReturned';

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "nTerm" DECIMAL(2,1),
ADD COLUMN     "returnedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "PointOverride" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "points" DECIMAL(8,2) NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undoneById" TEXT,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "PointOverride_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "WorkNote" (
    "schoolId" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "excused" BOOLEAN NOT NULL,
    "byId" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkNote_pkey" PRIMARY KEY ("schoolId","assignmentId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "PointOverride_schoolId_attemptId_questionId_number_key" ON "PointOverride"("schoolId", "attemptId", "questionId", "number");

-- AddForeignKey
ALTER TABLE "PointOverride" ADD CONSTRAINT "PointOverride_schoolId_attemptId_fkey" FOREIGN KEY ("schoolId", "attemptId") REFERENCES "Attempt"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkNote" ADD CONSTRAINT "WorkNote_schoolId_assignmentId_fkey" FOREIGN KEY ("schoolId", "assignmentId") REFERENCES "Assignment"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkNote" ADD CONSTRAINT "WorkNote_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER "PointOverride_undone_only" BEFORE UPDATE ON "PointOverride"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_decision();
