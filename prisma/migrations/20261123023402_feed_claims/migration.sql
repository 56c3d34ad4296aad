-- AlterTable
ALTER TABLE "feed" ADD COLUMN     "claimed_by" TEXT,
ADD COLUMN     "claimed_until" TIMESTAMPTZ(3),
ADD COLUMN     "skip_days" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "skip_hours" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "ttl_seconds" INTEGER,
ADD COLUMN     "unfinished_count" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "feed_host_idx" ON "feed"("host");

-- CreateIndex
CREATE INDEX "feed_item_feed_id_content_hash_idx" ON "feed_item"("feed_id", "content_hash");
