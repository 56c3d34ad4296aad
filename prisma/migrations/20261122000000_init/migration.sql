-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "entity_type" AS ENUM ('PERSON', 'ORGANIZATION', 'PLACE');

-- CreateEnum
CREATE TYPE "organization_type" AS ENUM ('GOVERNMENT', 'MILITARY', 'ARMED_GROUP', 'COMPANY', 'NEWS_MEDIA', 'NGO', 'INTERGOVERNMENTAL', 'PARTY', 'SPORTS', 'EDUCATION', 'OTHER');

-- CreateEnum
CREATE TYPE "event_type" AS ENUM ('ATTACK', 'ACCIDENT', 'DISASTER', 'DEATH', 'ARREST', 'TRIAL', 'ELECTION', 'APPOINTMENT', 'RESIGNATION', 'AGREEMENT', 'MEETING', 'STATEMENT', 'PROTEST', 'STRIKE', 'LAW', 'LAUNCH', 'DEAL', 'REPORT', 'SPORT', 'AWARD', 'MOVEMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "participant_role" AS ENUM ('AGENT', 'AFFECTED', 'VENUE', 'OTHER');

-- CreateEnum
CREATE TYPE "figure_qualifier" AS ENUM ('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST');

-- CreateEnum
CREATE TYPE "media_type" AS ENUM ('IMAGE', 'VIDEO', 'AUDIO', 'GRAPHIC');

-- CreateEnum
CREATE TYPE "evidence_field" AS ENUM ('HEADLINE', 'ABSTRACT', 'BODY', 'CAPTION', 'CREDIT', 'BYLINE');

-- CreateEnum
CREATE TYPE "date_source" AS ENUM ('FEED', 'JSON_LD', 'META', 'TIME_ELEMENT', 'URL', 'TEXT', 'HTTP', 'FIRST_SEEN');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'RANGE');

-- CreateEnum
CREATE TYPE "duplicate_reason" AS ENUM ('SAME_URL', 'SAME_TEXT', 'NEAR_TEXT');

-- CreateEnum
CREATE TYPE "node_type" AS ENUM ('ARTICLE', 'STORY', 'EVENT', 'PERSON', 'ORGANIZATION', 'PLACE', 'MEDIA_ITEM', 'QUOTATION', 'PUBLISHER', 'TOPIC');

-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('CREATED', 'UPDATED', 'DELETED');

-- CreateEnum
CREATE TYPE "story_change_kind" AS ENUM ('ARTICLE_ADDED', 'ARTICLE_REMOVED', 'HEADLINE_CHANGED', 'LEAD_CHANGED', 'PERSON_ADDED', 'ORGANIZATION_ADDED', 'EVENT_ADDED', 'EVENT_CHANGED', 'MEDIA_ADDED', 'QUOTATION_ADDED', 'STORY_MERGED', 'STORY_SPLIT');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('READER', 'INGEST', 'EDITOR', 'OPERATOR');

-- CreateTable
CREATE TABLE "publisher" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "url" TEXT,
    "logo" TEXT,
    "country" TEXT,
    "organization_id" INTEGER,
    "article_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "publisher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "publisher_id" INTEGER,
    "title" TEXT,
    "format" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "fetches_full_text" BOOLEAN NOT NULL DEFAULT false,
    "etag" TEXT,
    "last_modified" TEXT,
    "content_hash" TEXT,
    "interval_seconds" INTEGER NOT NULL DEFAULT 900,
    "last_checked_at" TIMESTAMPTZ(3),
    "next_check_at" TIMESTAMPTZ(3),
    "last_changed_at" TIMESTAMPTZ(3),
    "error_count" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_item" (
    "feed_id" INTEGER NOT NULL,
    "guid" TEXT NOT NULL,
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "feed_item_pkey" PRIMARY KEY ("feed_id","guid")
);

-- CreateTable
CREATE TABLE "article" (
    "id" SERIAL NOT NULL,
    "publisher_id" INTEGER,
    "headline" TEXT NOT NULL,
    "alternative_headline" TEXT,
    "abstract" TEXT,
    "article_body" TEXT NOT NULL,
    "article_section" TEXT,
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "in_language" TEXT,
    "word_count" INTEGER NOT NULL,
    "url" TEXT,
    "canonical_url" TEXT,
    "byline" TEXT,
    "dateline" TEXT,
    "date_published" TIMESTAMPTZ(3) NOT NULL,
    "date_modified" TIMESTAMPTZ(3),
    "first_seen" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_accessible_for_free" BOOLEAN,
    "image_id" INTEGER,
    "fingerprint" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "headline_changed" BOOLEAN NOT NULL DEFAULT false,
    "key_sentences" JSONB NOT NULL DEFAULT '[]',
    "profile" JSONB,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_address" (
    "url" TEXT NOT NULL,
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "article_address_pkey" PRIMARY KEY ("url")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "article_body" TEXT,
    "headline_changed" BOOLEAN NOT NULL DEFAULT false,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_signal" (
    "article_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "source" "date_source" NOT NULL,
    "value" TIMESTAMPTZ(3) NOT NULL,
    "chosen" BOOLEAN NOT NULL,

    CONSTRAINT "date_signal_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "article_author" (
    "article_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "date_published" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_author_pkey" PRIMARY KEY ("article_id","person_id")
);

-- CreateTable
CREATE TABLE "date_mention" (
    "article_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "edtf" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "precision" "date_precision" NOT NULL,
    "field" "evidence_field" NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractor_version" INTEGER NOT NULL,

    CONSTRAINT "date_mention_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "step_run" (
    "article_id" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "ran_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "step_run_pkey" PRIMARY KEY ("article_id","step")
);

-- CreateTable
CREATE TABLE "duplicate_group" (
    "id" SERIAL NOT NULL,
    "canonical_id" INTEGER NOT NULL,

    CONSTRAINT "duplicate_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duplicate_member" (
    "article_id" INTEGER NOT NULL,
    "group_id" INTEGER NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,
    "reason" "duplicate_reason" NOT NULL,

    CONSTRAINT "duplicate_member_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "entity" (
    "id" SERIAL NOT NULL,
    "type" "entity_type" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "same_as" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "mention_count" INTEGER NOT NULL DEFAULT 0,
    "first_mentioned" TIMESTAMPTZ(3),
    "last_mentioned" TIMESTAMPTZ(3),
    "image_id" INTEGER,
    "honorific_prefix" TEXT,
    "job_title" TEXT,
    "role_reported_at" TIMESTAMPTZ(3),
    "organization_type" "organization_type",
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "country_code" TEXT,
    "contained_in_id" INTEGER,
    "merged_into_id" INTEGER,

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_name" (
    "entity_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "entity_name_pkey" PRIMARY KEY ("entity_id","key")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "media_id" INTEGER,
    "field" "evidence_field" NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractor_version" INTEGER NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_entity" (
    "article_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "type" "entity_type" NOT NULL,
    "mention_count" INTEGER NOT NULL,
    "salience" DOUBLE PRECISION NOT NULL,
    "role_text" TEXT,
    "date_published" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_entity_pkey" PRIMARY KEY ("article_id","entity_id")
);

-- CreateTable
CREATE TABLE "affiliation" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "organization_id" INTEGER NOT NULL,
    "job_title" TEXT,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "article_id" INTEGER NOT NULL,
    "field" "evidence_field" NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractor_version" INTEGER NOT NULL,

    CONSTRAINT "affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "event_type" "event_type" NOT NULL,
    "edtf" TEXT NOT NULL,
    "date_text" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "precision" "date_precision" NOT NULL,
    "is_expected" BOOLEAN NOT NULL DEFAULT false,
    "confidence" DOUBLE PRECISION NOT NULL,
    "article_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_place" (
    "event_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_place_pkey" PRIMARY KEY ("event_id","entity_id")
);

-- CreateTable
CREATE TABLE "event_participant" (
    "event_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "role" "participant_role" NOT NULL,
    "position" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_participant_pkey" PRIMARY KEY ("event_id","entity_id","role")
);

-- CreateTable
CREATE TABLE "event_figure" (
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "qualifier" "figure_qualifier" NOT NULL,
    "article_id" INTEGER NOT NULL,
    "field" "evidence_field" NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractor_version" INTEGER NOT NULL,

    CONSTRAINT "event_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_evidence" (
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,
    "field" "evidence_field" NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractor_version" INTEGER NOT NULL,

    CONSTRAINT "event_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_event" (
    "article_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "date_published" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_event_pkey" PRIMARY KEY ("article_id","event_id")
);

-- CreateTable
CREATE TABLE "media_item" (
    "id" SERIAL NOT NULL,
    "identity" TEXT NOT NULL,
    "media_type" "media_type" NOT NULL,
    "content_url" TEXT,
    "thumbnail_url" TEXT,
    "encoding_format" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "duration_seconds" DOUBLE PRECISION,
    "caption" TEXT,
    "alternative_text" TEXT,
    "credit_text" TEXT,
    "copyright_notice" TEXT,
    "license" TEXT,
    "date_created" TEXT,
    "content_location_id" INTEGER,

    CONSTRAINT "media_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_media" (
    "article_id" INTEGER NOT NULL,
    "media_id" INTEGER NOT NULL,
    "media_type" "media_type" NOT NULL,
    "position" INTEGER NOT NULL,
    "date_published" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_media_pkey" PRIMARY KEY ("article_id","media_id")
);

-- CreateTable
CREATE TABLE "media_creator" (
    "media_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "media_creator_pkey" PRIMARY KEY ("media_id","entity_id")
);

-- CreateTable
CREATE TABLE "media_agency" (
    "media_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "media_agency_pkey" PRIMARY KEY ("media_id","entity_id")
);

-- CreateTable
CREATE TABLE "media_depiction" (
    "media_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "media_depiction_pkey" PRIMARY KEY ("media_id","entity_id")
);

-- CreateTable
CREATE TABLE "quotation" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "text_key" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "speaker_text" TEXT,
    "speaker_id" INTEGER,
    "attribution_confidence" DOUBLE PRECISION NOT NULL,
    "verb" TEXT,
    "date_published" TIMESTAMPTZ(3) NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractor_version" INTEGER NOT NULL,

    CONSTRAINT "quotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" SERIAL NOT NULL,
    "qcode" TEXT NOT NULL,
    "pref_label" TEXT NOT NULL,
    "parent_id" INTEGER,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_topic" (
    "article_id" INTEGER NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "relevance" DOUBLE PRECISION NOT NULL,
    "date_published" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_topic_pkey" PRIMARY KEY ("article_id","topic_id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "first_published" TIMESTAMPTZ(3) NOT NULL,
    "last_published" TIMESTAMPTZ(3) NOT NULL,
    "article_count" INTEGER NOT NULL DEFAULT 0,
    "publisher_count" INTEGER NOT NULL DEFAULT 0,
    "trending_key" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "lead_article_id" INTEGER,
    "image_id" INTEGER,
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "merged_into_id" INTEGER,
    "profile" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_article" (
    "article_id" INTEGER NOT NULL,
    "story_id" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "date_published" TIMESTAMPTZ(3) NOT NULL,
    "first_seen" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_article_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "story_term" (
    "story_id" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "date_published" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_term_pkey" PRIMARY KEY ("story_id","term")
);

-- CreateTable
CREATE TABLE "story_entity" (
    "story_id" INTEGER NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "type" "entity_type" NOT NULL,
    "article_count" INTEGER NOT NULL,
    "mention_count" INTEGER NOT NULL,
    "salience" DOUBLE PRECISION NOT NULL,
    "role_text" TEXT,
    "last_published" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_entity_pkey" PRIMARY KEY ("story_id","entity_id")
);

-- CreateTable
CREATE TABLE "story_event" (
    "story_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "story_event_pkey" PRIMARY KEY ("story_id","event_id")
);

-- CreateTable
CREATE TABLE "story_media" (
    "story_id" INTEGER NOT NULL,
    "media_id" INTEGER NOT NULL,
    "media_type" "media_type" NOT NULL,
    "article_count" INTEGER NOT NULL,

    CONSTRAINT "story_media_pkey" PRIMARY KEY ("story_id","media_id")
);

-- CreateTable
CREATE TABLE "story_quotation" (
    "story_id" INTEGER NOT NULL,
    "quotation_id" INTEGER NOT NULL,
    "article_count" INTEGER NOT NULL,
    "date_published" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_quotation_pkey" PRIMARY KEY ("story_id","quotation_id")
);

-- CreateTable
CREATE TABLE "story_change" (
    "id" SERIAL NOT NULL,
    "story_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "story_change_kind" NOT NULL,
    "node_type" "node_type",
    "node_id" INTEGER,
    "before" TEXT,
    "after" TEXT,

    CONSTRAINT "story_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "id" BIGSERIAL NOT NULL,
    "transaction" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "type" "node_type" NOT NULL,
    "node_id" INTEGER NOT NULL,
    "kind" "change_kind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "roles" "role"[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "publisher_domain_key" ON "publisher"("domain");

-- CreateIndex
CREATE INDEX "publisher_organization_id_idx" ON "publisher"("organization_id");

-- CreateIndex
CREATE INDEX "publisher_article_count_id_idx" ON "publisher"("article_count" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "feed_url_key" ON "feed"("url");

-- CreateIndex
CREATE INDEX "feed_publisher_id_idx" ON "feed"("publisher_id");

-- CreateIndex
CREATE INDEX "feed_is_active_next_check_at_idx" ON "feed"("is_active", "next_check_at");

-- CreateIndex
CREATE INDEX "feed_item_article_id_idx" ON "feed_item"("article_id");

-- CreateIndex
CREATE INDEX "article_fingerprint_idx" ON "article"("fingerprint");

-- CreateIndex
CREATE INDEX "article_date_published_id_idx" ON "article"("date_published" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_first_seen_id_idx" ON "article"("first_seen" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_publisher_id_date_published_id_idx" ON "article"("publisher_id", "date_published" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_image_id_idx" ON "article"("image_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_publisher_id_canonical_url_key" ON "article"("publisher_id", "canonical_url");

-- CreateIndex
CREATE INDEX "article_address_article_id_idx" ON "article_address"("article_id");

-- CreateIndex
CREATE INDEX "article_version_article_id_id_idx" ON "article_version"("article_id", "id");

-- CreateIndex
CREATE INDEX "article_author_article_id_position_idx" ON "article_author"("article_id", "position");

-- CreateIndex
CREATE INDEX "article_author_person_id_date_published_article_id_idx" ON "article_author"("person_id", "date_published" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "date_mention_starts_at_ends_at_idx" ON "date_mention"("starts_at", "ends_at");

-- CreateIndex
CREATE INDEX "step_run_step_version_idx" ON "step_run"("step", "version");

-- CreateIndex
CREATE INDEX "duplicate_group_canonical_id_idx" ON "duplicate_group"("canonical_id");

-- CreateIndex
CREATE INDEX "duplicate_member_group_id_article_id_idx" ON "duplicate_member"("group_id", "article_id");

-- CreateIndex
CREATE INDEX "entity_type_mention_count_id_idx" ON "entity"("type", "mention_count" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "entity_type_name_id_idx" ON "entity"("type", "name", "id");

-- CreateIndex
CREATE INDEX "entity_image_id_idx" ON "entity"("image_id");

-- CreateIndex
CREATE INDEX "entity_contained_in_id_idx" ON "entity"("contained_in_id");

-- CreateIndex
CREATE INDEX "entity_merged_into_id_idx" ON "entity"("merged_into_id");

-- CreateIndex
CREATE UNIQUE INDEX "entity_type_slug_key" ON "entity"("type", "slug");

-- CreateIndex
CREATE INDEX "entity_name_key_idx" ON "entity_name"("key");

-- CreateIndex
CREATE INDEX "mention_article_id_entity_id_id_idx" ON "mention"("article_id", "entity_id", "id");

-- CreateIndex
CREATE INDEX "mention_entity_id_idx" ON "mention"("entity_id");

-- CreateIndex
CREATE INDEX "mention_media_id_idx" ON "mention"("media_id");

-- CreateIndex
CREATE INDEX "article_entity_article_id_type_mention_count_entity_id_idx" ON "article_entity"("article_id", "type", "mention_count" DESC, "entity_id");

-- CreateIndex
CREATE INDEX "article_entity_entity_id_date_published_article_id_idx" ON "article_entity"("entity_id", "date_published" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "affiliation_person_id_reported_at_id_idx" ON "affiliation"("person_id", "reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "affiliation_organization_id_reported_at_id_idx" ON "affiliation"("organization_id", "reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "affiliation_article_id_idx" ON "affiliation"("article_id");

-- CreateIndex
CREATE INDEX "event_starts_at_id_idx" ON "event"("starts_at", "id");

-- CreateIndex
CREATE INDEX "event_article_count_id_idx" ON "event"("article_count" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_place_entity_id_starts_at_event_id_idx" ON "event_place"("entity_id", "starts_at", "event_id");

-- CreateIndex
CREATE INDEX "event_participant_entity_id_starts_at_event_id_idx" ON "event_participant"("entity_id", "starts_at", "event_id");

-- CreateIndex
CREATE INDEX "event_figure_event_id_id_idx" ON "event_figure"("event_id", "id");

-- CreateIndex
CREATE INDEX "event_figure_article_id_idx" ON "event_figure"("article_id");

-- CreateIndex
CREATE INDEX "event_evidence_event_id_id_idx" ON "event_evidence"("event_id", "id");

-- CreateIndex
CREATE INDEX "event_evidence_article_id_idx" ON "event_evidence"("article_id");

-- CreateIndex
CREATE INDEX "article_event_article_id_starts_at_event_id_idx" ON "article_event"("article_id", "starts_at", "event_id");

-- CreateIndex
CREATE INDEX "article_event_event_id_date_published_article_id_idx" ON "article_event"("event_id", "date_published" DESC, "article_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "media_item_identity_key" ON "media_item"("identity");

-- CreateIndex
CREATE INDEX "media_item_content_location_id_idx" ON "media_item"("content_location_id");

-- CreateIndex
CREATE INDEX "article_media_article_id_position_media_id_idx" ON "article_media"("article_id", "position", "media_id");

-- CreateIndex
CREATE INDEX "article_media_media_id_date_published_article_id_idx" ON "article_media"("media_id", "date_published" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "media_creator_entity_id_media_id_idx" ON "media_creator"("entity_id", "media_id" DESC);

-- CreateIndex
CREATE INDEX "media_agency_entity_id_media_id_idx" ON "media_agency"("entity_id", "media_id" DESC);

-- CreateIndex
CREATE INDEX "media_depiction_entity_id_media_id_idx" ON "media_depiction"("entity_id", "media_id" DESC);

-- CreateIndex
CREATE INDEX "quotation_article_id_start_offset_id_idx" ON "quotation"("article_id", "start_offset", "id");

-- CreateIndex
CREATE INDEX "quotation_speaker_id_date_published_id_idx" ON "quotation"("speaker_id", "date_published" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "quotation_date_published_id_idx" ON "quotation"("date_published" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "quotation_text_key_idx" ON "quotation"("text_key");

-- CreateIndex
CREATE UNIQUE INDEX "topic_qcode_key" ON "topic"("qcode");

-- CreateIndex
CREATE INDEX "topic_parent_id_idx" ON "topic"("parent_id");

-- CreateIndex
CREATE INDEX "article_topic_topic_id_date_published_article_id_idx" ON "article_topic"("topic_id", "date_published" DESC, "article_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "story_slug_key" ON "story"("slug");

-- CreateIndex
CREATE INDEX "story_trending_key_id_idx" ON "story"("trending_key" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_first_published_id_idx" ON "story"("first_published" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_last_published_id_idx" ON "story"("last_published" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_article_count_id_idx" ON "story"("article_count" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_lead_article_id_idx" ON "story"("lead_article_id");

-- CreateIndex
CREATE INDEX "story_image_id_idx" ON "story"("image_id");

-- CreateIndex
CREATE INDEX "story_merged_into_id_idx" ON "story"("merged_into_id");

-- CreateIndex
CREATE INDEX "story_article_story_id_date_published_article_id_idx" ON "story_article"("story_id", "date_published" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "story_article_story_id_first_seen_article_id_idx" ON "story_article"("story_id", "first_seen" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "story_term_term_date_published_idx" ON "story_term"("term", "date_published");

-- CreateIndex
CREATE INDEX "story_entity_story_id_type_article_count_mention_count_enti_idx" ON "story_entity"("story_id", "type", "article_count" DESC, "mention_count" DESC, "entity_id");

-- CreateIndex
CREATE INDEX "story_entity_entity_id_last_published_story_id_idx" ON "story_entity"("entity_id", "last_published" DESC, "story_id" DESC);

-- CreateIndex
CREATE INDEX "story_event_story_id_starts_at_event_id_idx" ON "story_event"("story_id", "starts_at", "event_id");

-- CreateIndex
CREATE INDEX "story_event_event_id_idx" ON "story_event"("event_id");

-- CreateIndex
CREATE INDEX "story_media_story_id_article_count_media_id_idx" ON "story_media"("story_id", "article_count" DESC, "media_id");

-- CreateIndex
CREATE INDEX "story_media_media_id_idx" ON "story_media"("media_id");

-- CreateIndex
CREATE INDEX "story_quotation_story_id_article_count_date_published_quota_idx" ON "story_quotation"("story_id", "article_count" DESC, "date_published", "quotation_id");

-- CreateIndex
CREATE INDEX "story_quotation_quotation_id_idx" ON "story_quotation"("quotation_id");

-- CreateIndex
CREATE INDEX "story_change_story_id_id_idx" ON "story_change"("story_id", "id");

-- CreateIndex
CREATE INDEX "change_transaction_id_idx" ON "change"("transaction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_secret_hash_key" ON "api_key"("secret_hash");

-- AddForeignKey
ALTER TABLE "publisher" ADD CONSTRAINT "publisher_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publisher"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_item" ADD CONSTRAINT "feed_item_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_item" ADD CONSTRAINT "feed_item_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publisher"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "media_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_address" ADD CONSTRAINT "article_address_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_signal" ADD CONSTRAINT "date_signal_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_author" ADD CONSTRAINT "article_author_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_author" ADD CONSTRAINT "article_author_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_mention" ADD CONSTRAINT "date_mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_run" ADD CONSTRAINT "step_run_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_group" ADD CONSTRAINT "duplicate_group_canonical_id_fkey" FOREIGN KEY ("canonical_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_member" ADD CONSTRAINT "duplicate_member_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_member" ADD CONSTRAINT "duplicate_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "duplicate_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "media_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_contained_in_id_fkey" FOREIGN KEY ("contained_in_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_name" ADD CONSTRAINT "entity_name_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_place" ADD CONSTRAINT "event_place_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_place" ADD CONSTRAINT "event_place_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_figure" ADD CONSTRAINT "event_figure_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_figure" ADD CONSTRAINT "event_figure_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_evidence" ADD CONSTRAINT "event_evidence_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_evidence" ADD CONSTRAINT "event_evidence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_event" ADD CONSTRAINT "article_event_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_event" ADD CONSTRAINT "article_event_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_item" ADD CONSTRAINT "media_item_content_location_id_fkey" FOREIGN KEY ("content_location_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_media" ADD CONSTRAINT "article_media_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_media" ADD CONSTRAINT "article_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_creator" ADD CONSTRAINT "media_creator_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_creator" ADD CONSTRAINT "media_creator_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_agency" ADD CONSTRAINT "media_agency_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_agency" ADD CONSTRAINT "media_agency_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_depiction" ADD CONSTRAINT "media_depiction_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_depiction" ADD CONSTRAINT "media_depiction_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_lead_article_id_fkey" FOREIGN KEY ("lead_article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "media_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_article" ADD CONSTRAINT "story_article_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_article" ADD CONSTRAINT "story_article_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_term" ADD CONSTRAINT "story_term_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_entity" ADD CONSTRAINT "story_entity_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_entity" ADD CONSTRAINT "story_entity_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_media" ADD CONSTRAINT "story_media_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_media" ADD CONSTRAINT "story_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_quotation" ADD CONSTRAINT "story_quotation_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_quotation" ADD CONSTRAINT "story_quotation_quotation_id_fkey" FOREIGN KEY ("quotation_id") REFERENCES "quotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_change" ADD CONSTRAINT "story_change_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma can't say.

-- An article without an address is known by its words, within its publisher.
CREATE UNIQUE INDEX "article_unaddressed_key" ON "article" ((coalesce("publisher_id", 0)), "fingerprint") WHERE "canonical_url" IS NULL;

-- Entities by their latest mention, those that none mentions last.
CREATE INDEX "entity_latest_key" ON "entity" ("type", (coalesce("last_mentioned", 'epoch')) DESC, "id" DESC);

-- Names that a type-ahead or a filter compares without case.
CREATE INDEX "publisher_name_key" ON "publisher" ((lower("name")));

CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";
