-- AlterTable
ALTER TABLE "duplicate_member" ADD COLUMN     "is_copy" BOOLEAN NOT NULL;

-- CreateTable
CREATE TABLE "duplicate_key" (
    "key" INTEGER NOT NULL,
    "date_published" TIMESTAMPTZ(3) NOT NULL,
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "duplicate_key_pkey" PRIMARY KEY ("key","date_published","article_id")
);

-- CreateTable
CREATE TABLE "same_article" (
    "elder_id" INTEGER NOT NULL,
    "younger_id" INTEGER NOT NULL,

    CONSTRAINT "same_article_pkey" PRIMARY KEY ("elder_id","younger_id")
);

-- CreateIndex
CREATE INDEX "duplicate_key_article_id_idx" ON "duplicate_key"("article_id");

-- CreateIndex
CREATE INDEX "same_article_younger_id_idx" ON "same_article"("younger_id");

-- CreateIndex
CREATE INDEX "duplicate_copy_idx" ON "duplicate_member"("article_id") WHERE ("is_copy" = true);

-- AddForeignKey
ALTER TABLE "duplicate_key" ADD CONSTRAINT "duplicate_key_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "same_article" ADD CONSTRAINT "same_article_elder_id_fkey" FOREIGN KEY ("elder_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "same_article" ADD CONSTRAINT "same_article_younger_id_fkey" FOREIGN KEY ("younger_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
