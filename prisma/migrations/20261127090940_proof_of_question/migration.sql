-- AlterTable
ALTER TABLE "QuestionScore" ADD COLUMN     "proved" BOOLEAN;
