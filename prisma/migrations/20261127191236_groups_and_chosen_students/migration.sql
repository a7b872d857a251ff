-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "wholeClass" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "ClassGroup" (
    "schoolId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClassGroup_pkey" PRIMARY KEY ("schoolId","id")
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "schoolId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "GroupMember_pkey" PRIMARY KEY ("schoolId","groupId","personId")
);

-- CreateTable
CREATE TABLE "AssignedStudent" (
    "schoolId" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "AssignedStudent_pkey" PRIMARY KEY ("schoolId","assignmentId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "ClassGroup_schoolId_classId_name_key" ON "ClassGroup"("schoolId", "classId", "name");

-- CreateIndex
CREATE INDEX "GroupMember_schoolId_personId_idx" ON "GroupMember"("schoolId", "personId");

-- CreateIndex
CREATE INDEX "AssignedStudent_schoolId_personId_idx" ON "AssignedStudent"("schoolId", "personId");

-- AddForeignKey
ALTER TABLE "ClassGroup" ADD CONSTRAINT "ClassGroup_schoolId_classId_fkey" FOREIGN KEY ("schoolId", "classId") REFERENCES "Class"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_schoolId_groupId_fkey" FOREIGN KEY ("schoolId", "groupId") REFERENCES "ClassGroup"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignedStudent" ADD CONSTRAINT "AssignedStudent_schoolId_assignmentId_fkey" FOREIGN KEY ("schoolId", "assignmentId") REFERENCES "Assignment"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignedStudent" ADD CONSTRAINT "AssignedStudent_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
