-- AlterTable
ALTER TABLE "story_quotation" ADD COLUMN     "repeat_ids" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
