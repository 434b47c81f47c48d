-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "cafes";

-- CreateTable
CREATE TABLE "cafes"."cafe" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" JSONB NOT NULL,
    "city_key" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "phone" TEXT,
    "time_zone" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "prices_include_tax" BOOLEAN NOT NULL,
    "tax_rates" JSONB NOT NULL,
    "fulfilment_types" TEXT[],
    "opening_hours" JSONB NOT NULL,
    "lead_minutes" INTEGER NOT NULL,
    "busy_lead_minutes" INTEGER NOT NULL,
    "last_order_before_minutes" INTEGER NOT NULL,
    "slot_minutes" INTEGER NOT NULL,
    "orders_per_slot" INTEGER NOT NULL,
    "delivery_fee" INTEGER NOT NULL,
    "delivery_radius_metres" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "status_reason" TEXT,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cafe_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cafes"."outbox_event" (
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
CREATE TABLE "cafes"."inbox_event" (
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
CREATE TABLE "cafes"."idempotency_answer" (
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
CREATE INDEX "cafe_name_id_idx" ON "cafes"."cafe"("name", "id");

-- CreateIndex
CREATE INDEX "cafe_created_at_id_idx" ON "cafes"."cafe"("created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_id_key" ON "cafes"."outbox_event"("id");

-- CreateIndex
CREATE INDEX "inbox_event_outcome_received_at_event_id_idx" ON "cafes"."inbox_event"("outcome", "received_at", "event_id");

-- CreateIndex
CREATE INDEX "idempotency_answer_expires_at_idx" ON "cafes"."idempotency_answer"("expires_at");
