-- CreateTable
CREATE TABLE "ReadingSettings" (
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "ReadingSettings_pkey" PRIMARY KEY ("schoolId","personId")
);

-- CreateTable
CREATE TABLE "ReadingPlace" (
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReadingPlace_pkey" PRIMARY KEY ("schoolId","personId","lessonId")
);

-- CreateTable
CREATE TABLE "Highlight" (
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Highlight_pkey" PRIMARY KEY ("schoolId","personId","id")
);

-- CreateTable
CREATE TABLE "Reflection" (
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "knew" TEXT NOT NULL,
    "learned" TEXT NOT NULL,
    "wonder" TEXT NOT NULL,
    "confidence" INTEGER,
    "shared" BOOLEAN NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reflection_pkey" PRIMARY KEY ("schoolId","personId","lessonId")
);

-- CreateIndex
CREATE INDEX "Highlight_schoolId_personId_lessonId_idx" ON "Highlight"("schoolId", "personId", "lessonId");

-- CreateIndex
CREATE INDEX "Reflection_schoolId_lessonId_idx" ON "Reflection"("schoolId", "lessonId");

-- AddForeignKey
ALTER TABLE "ReadingSettings" ADD CONSTRAINT "ReadingSettings_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingPlace" ADD CONSTRAINT "ReadingPlace_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Highlight" ADD CONSTRAINT "Highlight_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reflection" ADD CONSTRAINT "Reflection_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
