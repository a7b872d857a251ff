-- AlterEnum
ALTER TYPE "Verdict" ADD VALUE 'void';

-- CreateTable
CREATE TABLE "Correction" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "ruling" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undoneById" TEXT,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "SeenScore" (
    "schoolId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "points" DECIMAL(8,2) NOT NULL,
    "possible" DECIMAL(8,2) NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeenScore_pkey" PRIMARY KEY ("schoolId","attemptId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Correction_schoolId_assignmentId_questionId_number_key" ON "Correction"("schoolId", "assignmentId", "questionId", "number");

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_schoolId_assignmentId_fkey" FOREIGN KEY ("schoolId", "assignmentId") REFERENCES "Assignment"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeenScore" ADD CONSTRAINT "SeenScore_schoolId_attemptId_fkey" FOREIGN KEY ("schoolId", "attemptId") REFERENCES "Attempt"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was decided is never changed: a correction can only be undone, once.
CREATE FUNCTION refuse_other_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."undoneAt" IS NOT NULL
    OR to_jsonb(NEW) - '{undoneAt,undoneById}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{undoneAt,undoneById}'::text[]
  THEN RAISE EXCEPTION '% rows are undone, not changed', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Correction_undone_only" BEFORE UPDATE ON "Correction"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_decision();
