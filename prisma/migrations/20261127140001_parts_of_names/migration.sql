-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "familyName" TEXT,
ADD COLUMN     "givenName" TEXT,
ADD COLUMN     "namePrefix" TEXT,
ADD COLUMN     "number" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Person_schoolId_number_key" ON "Person"("schoolId", "number");
