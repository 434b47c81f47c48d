-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "inventory";

-- CreateTable
CREATE TABLE "inventory"."item" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inventory"."recipe" (
    "product_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "recipe_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "inventory"."recipe_line" (
    "id" BIGSERIAL NOT NULL,
    "product_id" UUID NOT NULL,
    "size" TEXT,
    "option_id" UUID,
    "item_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "recipe_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inventory"."stock_level" (
    "id" UUID NOT NULL,
    "cafe_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "on_hand" INTEGER NOT NULL,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "low_level" INTEGER NOT NULL DEFAULT 0,
    "par_level" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "stock_level_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inventory"."ledger_entry" (
    "sequence" BIGSERIAL NOT NULL,
    "movement_id" UUID NOT NULL,
    "cafe_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "change" INTEGER NOT NULL,
    "on_hand" INTEGER NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "actor_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "inventory"."reservation" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "cafe_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL,

    CONSTRAINT "reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inventory"."reservation_line" (
    "reservation_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,

    CONSTRAINT "reservation_line_pkey" PRIMARY KEY ("reservation_id","item_id")
);

-- CreateTable
CREATE TABLE "inventory"."outbox_event" (
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
CREATE TABLE "inventory"."inbox_event" (
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
CREATE TABLE "inventory"."idempotency_answer" (
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
CREATE UNIQUE INDEX "item_name_key_key" ON "inventory"."item"("name_key");

-- CreateIndex
CREATE INDEX "item_created_at_id_idx" ON "inventory"."item"("created_at", "id");

-- CreateIndex
CREATE INDEX "recipe_line_product_id_idx" ON "inventory"."recipe_line"("product_id");

-- CreateIndex
CREATE INDEX "recipe_line_item_id_quantity_idx" ON "inventory"."recipe_line"("item_id", "quantity");

-- CreateIndex
CREATE INDEX "stock_level_item_id_idx" ON "inventory"."stock_level"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "stock_level_cafe_id_item_id_key" ON "inventory"."stock_level"("cafe_id", "item_id");

-- CreateIndex
CREATE INDEX "ledger_entry_cafe_id_sequence_idx" ON "inventory"."ledger_entry"("cafe_id", "sequence");

-- CreateIndex
CREATE INDEX "ledger_entry_item_id_sequence_idx" ON "inventory"."ledger_entry"("item_id", "sequence");

-- CreateIndex
CREATE INDEX "ledger_entry_movement_id_idx" ON "inventory"."ledger_entry"("movement_id");

-- CreateIndex
CREATE INDEX "reservation_status_expires_at_idx" ON "inventory"."reservation"("status", "expires_at");

-- CreateIndex
CREATE INDEX "reservation_cafe_id_created_at_id_idx" ON "inventory"."reservation"("cafe_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "reservation_order_id_idx" ON "inventory"."reservation"("order_id");

-- CreateIndex
CREATE INDEX "reservation_created_at_id_idx" ON "inventory"."reservation"("created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_id_key" ON "inventory"."outbox_event"("id");

-- CreateIndex
CREATE INDEX "inbox_event_outcome_received_at_event_id_idx" ON "inventory"."inbox_event"("outcome", "received_at", "event_id");

-- CreateIndex
CREATE INDEX "idempotency_answer_expires_at_idx" ON "inventory"."idempotency_answer"("expires_at");

-- AddForeignKey
ALTER TABLE "inventory"."recipe_line" ADD CONSTRAINT "recipe_line_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "inventory"."recipe"("product_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory"."recipe_line" ADD CONSTRAINT "recipe_line_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "inventory"."item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory"."stock_level" ADD CONSTRAINT "stock_level_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "inventory"."item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory"."reservation_line" ADD CONSTRAINT "reservation_line_reservation_id_fkey" FOREIGN KEY ("reservation_id") REFERENCES "inventory"."reservation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma has no words for.
ALTER TABLE "inventory"."stock_level"
  ADD CONSTRAINT "stock_level_figures" CHECK (0 <= "reserved" AND "reserved" <= "on_hand" AND "on_hand" <= 2000000000),
  ADD CONSTRAINT "stock_level_levels" CHECK ("low_level" >= 0 AND "par_level" >= 0);
ALTER TABLE "inventory"."recipe_line"
  ADD CONSTRAINT "recipe_line_quantity" CHECK ("quantity" > 0),
  ADD CONSTRAINT "recipe_line_for" CHECK ("size" IS NOT NULL OR "option_id" IS NOT NULL);
ALTER TABLE "inventory"."reservation_line" ADD CONSTRAINT "reservation_line_amount" CHECK ("amount" > 0);
ALTER TABLE "inventory"."reservation"
  ADD CONSTRAINT "reservation_status" CHECK ("status" IN ('held', 'confirmed', 'released', 'expired')),
  ADD CONSTRAINT "reservation_ended" CHECK (("status" = 'held') = ("ended_at" IS NULL));

-- The ledger is added to and never changed: not by the service's role, and not by its owner's slip either.
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'inventory') THEN
    REVOKE UPDATE, DELETE ON "inventory"."ledger_entry" FROM "inventory";
  END IF;
END $$;
CREATE FUNCTION "inventory"."refuse_ledger_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The ledger is only ever added to.' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "ledger_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "inventory"."ledger_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "inventory"."refuse_ledger_change"();
