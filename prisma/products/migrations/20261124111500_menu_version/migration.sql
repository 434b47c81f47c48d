-- The version of a menu was called its edition.
ALTER TABLE "products"."menu_edition" RENAME TO "menu_version";
ALTER TABLE "products"."menu_version" RENAME COLUMN "edition" TO "version";
ALTER TABLE "products"."menu_version" RENAME CONSTRAINT "menu_edition_pkey" TO "menu_version_pkey";
