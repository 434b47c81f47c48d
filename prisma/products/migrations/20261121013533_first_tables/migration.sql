-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "products";

-- CreateTable
CREATE TABLE "products"."category" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "description" TEXT,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products"."product" (
    "id" UUID NOT NULL,
    "category_id" UUID,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "live_name_key" TEXT,
    "description" TEXT,
    "picture_url" TEXT,
    "sizes" JSONB NOT NULL,
    "modifier_groups" JSONB NOT NULL,
    "allergens" TEXT[],
    "diets" TEXT[],
    "published" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products"."cafe" (
    "id" UUID NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "cafe_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products"."menu_product" (
    "cafe_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "available" BOOLEAN NOT NULL,
    "size_prices" JSONB NOT NULL,
    "option_prices" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "menu_product_pkey" PRIMARY KEY ("cafe_id","product_id")
);

-- CreateTable
CREATE TABLE "products"."sold_out_mark" (
    "cafe_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3),
    "marked_by" TEXT NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sold_out_mark_pkey" PRIMARY KEY ("cafe_id","product_id")
);

-- CreateTable
CREATE TABLE "products"."stock_out_mark" (
    "id" BIGSERIAL NOT NULL,
    "cafe_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "size" TEXT,
    "option_id" UUID,

    CONSTRAINT "stock_out_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products"."outbox_event" (
    "seq" BIGSERIAL NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "traceparent" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "products"."inbox_event" (
    "event_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "event" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_event_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "products"."idempotency_answer" (
    "caller_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + '24:00:00'::interval),

    CONSTRAINT "idempotency_answer_pkey" PRIMARY KEY ("caller_id","operation","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "category_name_key_key" ON "products"."category"("name_key");

-- CreateIndex
CREATE INDEX "category_position_id_idx" ON "products"."category"("position", "id");

-- CreateIndex
CREATE UNIQUE INDEX "product_live_name_key_key" ON "products"."product"("live_name_key");

-- CreateIndex
CREATE INDEX "product_name_key_id_idx" ON "products"."product"("name_key", "id");

-- CreateIndex
CREATE INDEX "product_created_at_id_idx" ON "products"."product"("created_at", "id");

-- CreateIndex
CREATE INDEX "product_category_id_idx" ON "products"."product"("category_id");

-- CreateIndex
CREATE INDEX "sold_out_mark_until_idx" ON "products"."sold_out_mark"("until");

-- CreateIndex
CREATE INDEX "stock_out_mark_cafe_id_product_id_idx" ON "products"."stock_out_mark"("cafe_id", "product_id");

-- CreateIndex
CREATE INDEX "stock_out_mark_cafe_id_item_id_idx" ON "products"."stock_out_mark"("cafe_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_id_key" ON "products"."outbox_event"("id");

-- CreateIndex
CREATE INDEX "inbox_event_outcome_received_at_event_id_idx" ON "products"."inbox_event"("outcome", "received_at", "event_id");

-- CreateIndex
CREATE INDEX "idempotency_answer_expires_at_idx" ON "products"."idempotency_answer"("expires_at");

-- AddForeignKey
ALTER TABLE "products"."product" ADD CONSTRAINT "product_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "products"."category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for.
ALTER TABLE "products"."product"
  ADD CONSTRAINT "product_live" CHECK (("deleted_at" IS NULL) = ("live_name_key" IS NOT NULL) AND ("deleted_at" IS NOT NULL OR "category_id" IS NOT NULL));
ALTER TABLE "products"."stock_out_mark"
  ADD CONSTRAINT "stock_out_mark_of" CHECK (("size" IS NULL) <> ("option_id" IS NULL));
