-- A sum stays as it is when an article comes that does not name the entity.
UPDATE "story_entity" e SET "salience" = e."salience" * s."article_count" FROM "story" s WHERE s."id" = e."story_id";
