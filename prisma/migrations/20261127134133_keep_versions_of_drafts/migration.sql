-- CreateTable
CREATE TABLE "DraftVersion" (
    "schoolId" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "because" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "chosen" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DraftVersion_pkey" PRIMARY KEY ("schoolId","draftId","version")
);

-- AddForeignKey
ALTER TABLE "DraftVersion" ADD CONSTRAINT "DraftVersion_schoolId_draftId_fkey" FOREIGN KEY ("schoolId", "draftId") REFERENCES "Draft"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
