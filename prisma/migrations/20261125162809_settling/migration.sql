-- DropForeignKey
ALTER TABLE "story" DROP CONSTRAINT "story_merged_into_id_fkey";

-- AlterTable
ALTER TABLE "story" ADD COLUMN     "edited_headline" TEXT,
ADD COLUMN     "edited_lead_id" INTEGER,
ADD COLUMN     "is_arranged" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "story_article" ADD COLUMN     "is_pinned" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "shown_hash" TEXT;

-- AlterTable
ALTER TABLE "story_entity" ADD COLUMN     "shown_hash" TEXT;

-- AlterTable
ALTER TABLE "story_event" ADD COLUMN     "shown_hash" TEXT;

-- AlterTable
ALTER TABLE "story_media" ADD COLUMN     "shown_hash" TEXT;

-- AlterTable
ALTER TABLE "story_quotation" ADD COLUMN     "shown_hash" TEXT;

-- CreateTable
CREATE TABLE "unsettled_article" (
    "id" BIGSERIAL NOT NULL,
    "block" INTEGER NOT NULL,
    "article_id" INTEGER,

    CONSTRAINT "unsettled_article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settled_block" (
    "block" INTEGER NOT NULL,
    "known_hash" TEXT NOT NULL,
    "statistics" JSONB,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "settled_block_pkey" PRIMARY KEY ("block")
);

-- CreateIndex
CREATE INDEX "unsettled_article_block_id_idx" ON "unsettled_article"("block", "id");

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma can't say.

-- The address of a story is for ever.
CREATE FUNCTION "refuse_deletion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a % is never deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "story_stays" BEFORE DELETE ON "story" FOR EACH ROW EXECUTE FUNCTION "refuse_deletion"();
