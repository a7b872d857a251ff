-- AlterTable
ALTER TABLE "School" ADD COLUMN     "readingSignals" BOOLEAN NOT NULL DEFAULT true;
