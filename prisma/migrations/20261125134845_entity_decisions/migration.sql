-- CreateEnum
CREATE TYPE "entity_decision_kind" AS ENUM ('CREATED', 'JOINED', 'KEPT_APART', 'MERGED');

-- CreateEnum
CREATE TYPE "entity_decision_reason" AS ENUM ('NEW_NAME', 'SAME_NAME', 'COMPANY', 'TOO_LITTLE', 'ALIKE', 'CONTRARY', 'EDITOR');

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "as_read" JSONB,
ADD COLUMN     "facts_hash" TEXT;

-- AlterTable
ALTER TABLE "article_event" ADD COLUMN     "report" JSONB;

-- AlterTable
ALTER TABLE "entity" ADD COLUMN     "is_undecided" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "media_item" ADD COLUMN     "words_key" TEXT;

-- AlterTable
ALTER TABLE "mention" ADD COLUMN     "position" INTEGER;

-- CreateTable
CREATE TABLE "entity_decision" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "position" INTEGER,
    "type" "entity_type" NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "from_entity_id" INTEGER,
    "name" TEXT NOT NULL,
    "keys" TEXT[],
    "decision" "entity_decision_kind" NOT NULL,
    "reason" "entity_decision_reason" NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "candidates" JSONB NOT NULL DEFAULT '[]',
    "apart_from" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "mention_count" INTEGER NOT NULL DEFAULT 0,
    "salience" DOUBLE PRECISION,
    "role_text" TEXT,
    "facts" JSONB,
    "extractor" TEXT NOT NULL,
    "extractor_version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entity_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "entity_decision_entity_id_idx" ON "entity_decision"("entity_id");

-- CreateIndex
CREATE INDEX "entity_decision_from_entity_id_idx" ON "entity_decision"("from_entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "entity_decision_article_id_position_key" ON "entity_decision"("article_id", "position");

-- CreateIndex
CREATE INDEX "media_item_words_key_idx" ON "media_item"("words_key");

-- AddForeignKey
ALTER TABLE "entity_decision" ADD CONSTRAINT "entity_decision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_decision" ADD CONSTRAINT "entity_decision_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_decision" ADD CONSTRAINT "entity_decision_from_entity_id_fkey" FOREIGN KEY ("from_entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was told before decisions were kept: every name stood for the entity of that name.
INSERT INTO "entity_decision" ("article_id", "position", "type", "entity_id", "name", "keys", "decision", "reason", "score",
  "mention_count", "salience", "role_text", "facts", "extractor", "extractor_version", "at")
SELECT l."article_id", row_number() OVER (PARTITION BY l."article_id" ORDER BY l."entity_id") - 1, l."type", l."entity_id", e."name",
  ARRAY(SELECT n."key" FROM "entity_name" n WHERE n."entity_id" = e."id" ORDER BY n."name" <> e."name", n."key"),
  'JOINED', 'SAME_NAME', 1, l."mention_count", l."salience", l."role_text",
  jsonb_build_object('honorificPrefix', e."honorific_prefix", 'jobTitle', e."job_title", 'organizationType', e."organization_type",
    'countryCode', e."country_code", 'latitude', e."latitude", 'longitude', e."longitude"), 'resolve-names', 0, a."updated_at"
FROM "article_entity" l JOIN "entity" e ON e."id" = l."entity_id" JOIN "article" a ON a."id" = l."article_id";

UPDATE "mention" m SET "position" = d."position"
FROM "entity_decision" d WHERE d."article_id" = m."article_id" AND d."entity_id" = m."entity_id";

-- What was known of an event is what each of its articles is taken to have reported.
UPDATE "article_event" l SET "report" = jsonb_build_object(
  'name', e."name", 'description', e."description", 'date', jsonb_build_object('edtf', e."edtf", 'text', e."date_text"),
  'isExpected', e."is_expected", 'confidence', e."confidence",
  'places', (SELECT coalesce(jsonb_agg(d."position" ORDER BY p."position"), '[]') FROM "event_place" p
    JOIN "entity_decision" d ON d."article_id" = l."article_id" AND d."entity_id" = p."entity_id" WHERE p."event_id" = e."id"),
  'participants', (SELECT coalesce(jsonb_agg(jsonb_build_object('entity', d."position", 'role', p."role") ORDER BY p."position"), '[]')
    FROM "event_participant" p
    JOIN "entity_decision" d ON d."article_id" = l."article_id" AND d."entity_id" = p."entity_id" WHERE p."event_id" = e."id"))
FROM "event" e WHERE e."id" = l."event_id";

ALTER TABLE "article_event" ALTER COLUMN "report" SET NOT NULL;
