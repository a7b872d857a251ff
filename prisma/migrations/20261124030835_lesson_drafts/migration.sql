-- CreateTable
CREATE TABLE "Draft" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "lessonId" TEXT,
    "publishedVersion" INTEGER,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "chosen" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateIndex
CREATE INDEX "Draft_schoolId_authorId_savedAt_idx" ON "Draft"("schoolId", "authorId", "savedAt");

-- CreateIndex
CREATE INDEX "Draft_schoolId_lessonId_idx" ON "Draft"("schoolId", "lessonId");

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_schoolId_authorId_fkey" FOREIGN KEY ("schoolId", "authorId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_schoolId_lessonId_fkey" FOREIGN KEY ("schoolId", "lessonId") REFERENCES "Lesson"("schoolId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
