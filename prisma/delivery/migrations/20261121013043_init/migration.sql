-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "delivery";

-- CreateTable
CREATE TABLE "delivery"."delivery" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "live_order_id" UUID,
    "cafe_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "address" JSONB NOT NULL,
    "contact" JSONB NOT NULL,
    "items" JSONB NOT NULL,
    "courier_id" UUID,
    "pin" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "proof" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "assigned_at" TIMESTAMPTZ(3),
    "picked_up_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "returned_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery"."courier_position" (
    "courier_id" UUID NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "courier_position_pkey" PRIMARY KEY ("courier_id")
);

-- CreateTable
CREATE TABLE "delivery"."outbox_event" (
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
CREATE TABLE "delivery"."inbox_event" (
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
CREATE TABLE "delivery"."idempotency_answer" (
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
CREATE UNIQUE INDEX "delivery_live_order_id_key" ON "delivery"."delivery"("live_order_id");

-- CreateIndex
CREATE INDEX "delivery_cafe_id_created_at_id_idx" ON "delivery"."delivery"("cafe_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "delivery_customer_id_created_at_id_idx" ON "delivery"."delivery"("customer_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "delivery_courier_id_created_at_id_idx" ON "delivery"."delivery"("courier_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "delivery_order_id_idx" ON "delivery"."delivery"("order_id");

-- CreateIndex
CREATE INDEX "delivery_created_at_id_idx" ON "delivery"."delivery"("created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_id_key" ON "delivery"."outbox_event"("id");

-- CreateIndex
CREATE INDEX "inbox_event_outcome_received_at_event_id_idx" ON "delivery"."inbox_event"("outcome", "received_at", "event_id");

-- CreateIndex
CREATE INDEX "idempotency_answer_expires_at_idx" ON "delivery"."idempotency_answer"("expires_at");
