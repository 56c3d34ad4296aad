-- What profiles hold is other than before: they are made anew when the database is opened next.
UPDATE "article" SET "profile" = NULL;
UPDATE "story" SET "profile" = NULL;
