-- CreateEnum
CREATE TYPE "FactorPolicy" AS ENUM ('nobody', 'admins', 'staff');

-- AlterTable
ALTER TABLE "School" ADD COLUMN     "factorPolicy" "FactorPolicy" NOT NULL DEFAULT 'nobody';

-- AlterTable
ALTER TABLE "AuthSession" ADD COLUMN     "provedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "salt" TEXT NOT NULL,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("schoolId","personId")
);

-- CreateTable
CREATE TABLE "BackupCode" (
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "BackupCode_pkey" PRIMARY KEY ("schoolId","personId","hash")
);

-- CreateTable
CREATE TABLE "HalfSignIn" (
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HalfSignIn_pkey" PRIMARY KEY ("schoolId","personId","tokenHash")
);

-- CreateIndex
CREATE INDEX "HalfSignIn_expiresAt_idx" ON "HalfSignIn"("expiresAt");

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BackupCode" ADD CONSTRAINT "BackupCode_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "SecondFactor"("schoolId", "personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HalfSignIn" ADD CONSTRAINT "HalfSignIn_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person"("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
