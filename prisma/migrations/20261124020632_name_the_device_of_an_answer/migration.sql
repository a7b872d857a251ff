-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "deviceId" TEXT,
ADD COLUMN     "sequences" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "AnswerEvent" ADD COLUMN     "claimedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deviceId" TEXT,
ADD COLUMN     "sequence" INTEGER;
