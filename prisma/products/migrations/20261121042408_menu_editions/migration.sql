-- CreateTable
CREATE TABLE "products"."menu_edition" (
    "cafe_id" UUID NOT NULL,
    "edition" UUID NOT NULL,

    CONSTRAINT "menu_edition_pkey" PRIMARY KEY ("cafe_id")
);

-- No two databases have an edition in common: a cache may outlive one.
INSERT INTO "products"."menu_edition" ("cafe_id", "edition") VALUES ('00000000-0000-0000-0000-000000000000', gen_random_uuid());
