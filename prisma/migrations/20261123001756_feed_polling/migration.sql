-- AlterTable
ALTER TABLE "feed" ADD COLUMN     "description" TEXT,
ADD COLUMN     "home_page_url" TEXT,
ADD COLUMN     "host" TEXT NOT NULL,
ADD COLUMN     "redirect_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "redirect_url" TEXT;

-- AlterTable
ALTER TABLE "feed_item" ADD COLUMN     "content_hash" TEXT NOT NULL;
