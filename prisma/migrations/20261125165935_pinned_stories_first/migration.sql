-- DropIndex
DROP INDEX "story_trending_key_id_idx";

-- CreateIndex
CREATE INDEX "story_is_pinned_trending_key_id_idx" ON "story"("is_pinned" DESC, "trending_key" DESC, "id" DESC);
